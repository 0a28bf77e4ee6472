package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.YamlNode.Field;
import io.github.staticdigest.config.YamlNode.Mapping;
import io.github.staticdigest.config.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists of which each item is a text, or a map of one text to its weight. */
final class WeightedTexts {

  private final String noun;
  private final double usual;
  private final String instead;
  private final Complaints complaints;

  /**
   * Reads items of one kind.
   *
   * @param noun what an item is, such as {@code phrase}
   * @param usual the weight of an item without one
   * @param instead what else to do where a weight is refused
   */
  WeightedTexts(String noun, double usual, String instead, Complaints complaints) {
    this.noun = noun;
    this.usual = usual;
    this.instead = instead;
    this.complaints = complaints;
  }

  /** The items that could be understood. */
  List<Weighted> read(List<YamlNode> items) {
    List<Weighted> read = new ArrayList<>();
    for (YamlNode item : items) {
      Weighted weighted = item instanceof Mapping map ? weighted(map) : plain(item);
      if (weighted != null) {
        read.add(weighted);
      }
    }
    return read;
  }

  private @Nullable Weighted plain(YamlNode item) {
    Text text = Fields.text(item, "A " + noun, complaints);
    return text == null ? null : new Weighted(text, usual);
  }

  private @Nullable Weighted weighted(Mapping map) {
    if (map.fields().size() != 1) {
      complaints.error(
          map.line(),
          "A "
              + noun
              + " should be one text with one weight, but is a map of "
              + map.fields().size(),
          "Write - " + noun + ": weight");
      return null;
    }
    Map.Entry<String, Field> only = map.fields().entrySet().iterator().next();
    YamlNode node = only.getValue().value();
    String weight = node instanceof Scalar scalar ? scalar.text() : node.kind();
    double value = number(weight);
    if (value > 0 && value < Double.POSITIVE_INFINITY) {
      return new Weighted(new Text(only.getKey(), map.line()), value);
    }
    complaints.error(
        node.line(),
        "The weight " + Complaints.quote(weight) + " is not a number above 0",
        "Write a number such as 2 or 0.5, or " + instead);
    return null;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /**
   * An item.
   *
   * @param text the text, with its line
   * @param weight above 0
   */
  record Weighted(Text text, double weight) {}
}
