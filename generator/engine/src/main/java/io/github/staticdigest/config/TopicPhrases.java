package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.WeightedTexts.Weighted;
import io.github.staticdigest.model.Topic.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases and vetoes of one topic. */
final class TopicPhrases {

  private final Fields topic;
  private final Complaints complaints;
  private final Unique unique;

  TopicPhrases(Fields topic, Complaints complaints) {
    this.topic = topic;
    this.complaints = complaints;
    this.unique = new Unique("The phrase", complaints);
  }

  /** Items are either a phrase, which weighs 1, or a map of one phrase to its weight. */
  List<Phrase> phrases(@Nullable Text slug) {
    String name = slug == null ? "A topic" : "The topic " + Complaints.quote(slug.value());
    List<YamlNode> listed = topic.list("phrases");
    List<Phrase> phrases = new ArrayList<>();
    WeightedTexts items = new WeightedTexts("phrase", 1, "make the phrase a veto", complaints);
    for (Weighted item : items.read(listed)) {
      Phrase phrase = phrase(item.text().value(), item.weight(), item.text().line());
      if (phrase != null && unique.addOrWarn(new Text(phrase.text(), item.text().line()))) {
        phrases.add(phrase);
      }
    }
    if (listed.isEmpty() && !topic.isMisspelt("phrases")) {
      complaints.warning(
          topic.line(), name + " has no phrases, so no paper comes to it", "Add phrases: to it");
    }
    return phrases;
  }

  List<String> vetoes() {
    List<String> vetoes = new ArrayList<>();
    for (Text veto : topic.texts("vetoes")) {
      if (hasWords(veto.value(), veto.line())) {
        vetoes.add(veto.value());
      }
    }
    return vetoes;
  }

  private @Nullable Phrase phrase(String text, double weight, int line) {
    String phrase = Fields.onOneLine(text.strip());
    return hasWords(phrase, line) ? new Phrase(phrase, weight) : null;
  }

  private boolean hasWords(String phrase, int line) {
    if (phrase.codePoints().anyMatch(Character::isLetterOrDigit)) {
      return true;
    }
    complaints.error(
        line,
        "The phrase " + Complaints.quote(phrase) + " has neither letter nor digit",
        "Write one or more words");
    return false;
  }
}
