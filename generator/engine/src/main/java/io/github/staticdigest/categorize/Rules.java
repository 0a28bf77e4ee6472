package io.github.staticdigest.categorize;

import io.github.staticdigest.categorize.PhraseTrie.Match;
import io.github.staticdigest.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What {@code topics.yaml} knows of the topics: phrases, vetoes and the source's categories. */
final class Rules {

  /** What a category counts that is not the first that a source gives. */
  private static final double FURTHER_CODE = 1;

  private final int topics;
  private final PhraseTrie phrases = new PhraseTrie();
  private final PhraseTrie vetoes = new PhraseTrie();
  private final Map<String, List<Coded>> codes = new HashMap<>();

  Rules(List<Topic> topics) {
    this.topics = topics.size();
    for (int i = 0; i < topics.size(); i++) {
      int topic = i;
      Topic rules = topics.get(i);
      rules.phrases().forEach(p -> phrases.add(p.text(), Rule.of(topic, p.text(), p.weight())));
      rules.vetoes().forEach(text -> vetoes.add(text, Rule.of(topic, text, 1)));
      rules
          .codes()
          .forEach(
              code ->
                  codes
                      .computeIfAbsent(code.name(), key -> new ArrayList<>())
                      .add(new Coded(topic, code.weight())));
    }
  }

  /** The evidence for each topic; none where a veto stands in the paper. */
  Evidence[] evidence(ReadText title, ReadText abstractText, List<String> categories) {
    Evidence[] evidence = Evidence.none(topics);
    collect(title, true, evidence);
    collect(abstractText, false, evidence);
    for (int i = 0; i < categories.size(); i++) {
      for (Coded coded : codes.getOrDefault(categories.get(i), List.of())) {
        Evidence.of(coded.topic(), evidence)
            .addCode(categories.get(i), i == 0 ? coded.weight() : FURTHER_CODE);
      }
    }
    veto(title, evidence);
    veto(abstractText, evidence);
    return evidence;
  }

  private void collect(ReadText text, boolean inTitle, Evidence[] evidence) {
    List<Match> matches = phrases.find(text);
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      for (Rule rule : match.rules()) {
        Evidence.of(rule.topic(), evidence).add(rule, match, text, inTitle);
      }
    }
  }

  private void veto(ReadText text, Evidence[] evidence) {
    List<Match> matches = vetoes.find(text);
    for (int i = 0; i < matches.size(); i++) {
      for (Rule rule : matches.get(i).rules()) {
        Evidence.of(rule.topic(), evidence).veto();
      }
    }
  }

  /** What a category says of a topic. */
  private record Coded(int topic, double weight) {}
}
