package io.github.staticdigest.categorize;

import io.github.staticdigest.categorize.PhraseTrie.Match;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Filing.Reason;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.text.Words;
import io.github.staticdigest.text.Words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files papers under topics by telling phrases. A topic's evidence is the sum of the weights of its
 * phrases that stand in the paper, the title counting more and repetition less; the topic with most
 * evidence is the primary one. Thread-safe.
 */
public final class Categorizer {

  /** Less evidence than this, and the paper fits no topic. */
  private static final double ENOUGH = 2.5;

  /** A secondary topic has at least this share of the primary's evidence. */
  private static final double SECONDARY = 0.35;

  /** A second topic that comes nearer to the first than this makes the filing doubtful. */
  private static final double NARROW = 0.8;

  private static final int SECONDARIES = 2;

  private final List<Topic> topics;
  private final PhraseTrie phrases = new PhraseTrie();
  private final PhraseTrie vetoes = new PhraseTrie();

  /** Prepares the phrases and vetoes of the topics; on a tie the earlier topic wins. */
  public Categorizer(List<Topic> topics) {
    this.topics = List.copyOf(topics);
    for (int i = 0; i < topics.size(); i++) {
      int topic = i;
      Topic rules = topics.get(i);
      rules.phrases().forEach(p -> phrases.add(p.text(), Rule.of(topic, p.text(), p.weight())));
      rules.vetoes().forEach(text -> vetoes.add(text, Rule.of(topic, text, 1)));
    }
  }

  /** The topics of an entry; {@link Topic#OTHER}, always doubtful, where too little is said. */
  public Filing file(Entry entry) {
    List<Candidate> ranked = candidates(entry);
    if (ranked.isEmpty() || ranked.get(0).weight() < ENOUGH) {
      return new Filing(new Reason(Topic.OTHER, 0, List.of()), List.of(), true);
    }
    double total = ranked.stream().mapToDouble(Candidate::weight).sum();
    double best = ranked.get(0).weight();
    double enough = Math.max(ENOUGH, SECONDARY * best);
    List<Reason> secondary =
        ranked.stream()
            .skip(1)
            .filter(candidate -> candidate.weight() >= enough)
            .limit(SECONDARIES)
            .map(candidate -> reason(candidate, total))
            .toList();
    boolean doubtful = ranked.size() > 1 && ranked.get(1).weight() > NARROW * best;
    return new Filing(reason(ranked.get(0), total), secondary, doubtful);
  }

  private record Candidate(Topic topic, Evidence evidence, double weight) {}

  /** Topics with evidence and no veto, most evidence first. */
  private List<Candidate> candidates(Entry entry) {
    List<Evidence> evidence = new ArrayList<>();
    topics.forEach(topic -> evidence.add(new Evidence()));
    boolean[] vetoed = new boolean[topics.size()];
    collect(entry.title(), true, evidence, vetoed);
    collect(entry.abstractText(), false, evidence, vetoed);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < vetoed.length; i++) {
      double weight = vetoed[i] ? 0 : evidence.get(i).weight();
      if (weight > 0) {
        candidates.add(new Candidate(topics.get(i), evidence.get(i), weight));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::weight).reversed());
    return candidates;
  }

  private void collect(
      @Nullable RichText rich, boolean title, List<Evidence> evidence, boolean[] vetoed) {
    if (rich == null) {
      return;
    }
    String text = Words.prose(rich);
    List<Word> words = Words.of(text);
    for (Match match : phrases.find(text, words)) {
      for (Rule rule : match.rules()) {
        evidence.get(rule.topic()).add(rule, match, text, words, title);
      }
    }
    for (Match match : vetoes.find(text, words)) {
      match.rules().forEach(rule -> vetoed[rule.topic()] = true);
    }
  }

  private static Reason reason(Candidate candidate, double total) {
    double share = Math.round(100 * candidate.weight() / total) / 100.0;
    return new Reason(candidate.topic().slug(), share, candidate.evidence().reasons());
  }
}
