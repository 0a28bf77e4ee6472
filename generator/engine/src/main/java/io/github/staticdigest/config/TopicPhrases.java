package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.YamlNode.Field;
import io.github.staticdigest.config.YamlNode.Mapping;
import io.github.staticdigest.config.YamlNode.Scalar;
import io.github.staticdigest.model.Topic.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  List<Phrase> phrases(String slug) {
    List<Phrase> phrases = new ArrayList<>();
    for (YamlNode item : topic.list("phrases")) {
      Phrase phrase = item instanceof Mapping map ? weighted(map) : plain(item);
      if (phrase != null && unique.addOrWarn(new Text(phrase.text(), item.line()))) {
        phrases.add(phrase);
      }
    }
    if (phrases.isEmpty()) {
      complaints.warning(
          topic.line(),
          "The topic " + Complaints.quote(slug) + " has no phrases, so no paper comes to it",
          "Add phrases: to it");
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

  private @Nullable Phrase plain(YamlNode item) {
    Text text = Fields.text(item, "A phrase", complaints);
    return text == null ? null : phrase(text.value(), 1, text.line());
  }

  private @Nullable Phrase weighted(Mapping map) {
    if (map.fields().size() != 1) {
      complaints.error(
          map.line(),
          "A phrase should be one text with one weight, but is a map of " + map.fields().size(),
          "Write - phrase: weight");
      return null;
    }
    Map.Entry<String, Field> only = map.fields().entrySet().iterator().next();
    YamlNode node = only.getValue().value();
    String weight = node instanceof Scalar scalar ? scalar.text() : node.kind();
    double value = number(weight);
    if (value > 0 && value < Double.POSITIVE_INFINITY) {
      return phrase(only.getKey(), value, map.line());
    }
    complaints.error(
        node.line(),
        "The weight " + Complaints.quote(weight) + " is not a number above 0",
        "Write a number such as 2 or 0.5, or make the phrase a veto");
    return null;
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

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
