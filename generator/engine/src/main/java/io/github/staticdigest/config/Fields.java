package io.github.staticdigest.config;

import io.github.staticdigest.config.YamlNode.Empty;
import io.github.staticdigest.config.YamlNode.Field;
import io.github.staticdigest.config.YamlNode.Mapping;
import io.github.staticdigest.config.YamlNode.Scalar;
import io.github.staticdigest.config.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one map, each taken as what it should be. What is something else is told and counts
 * as absent, so that one run tells all that is wrong with a file. An empty value is an absent one.
 */
final class Fields {

  /** A text that is not empty, with its line. */
  record Text(String value, int line) {}

  private final Mapping mapping;
  private final Complaints complaints;

  /** Known keys that stand there misspelt, which was complained of. */
  private final Set<String> misspelt = new HashSet<>();

  /** Complains of every key that is not known. */
  Fields(Mapping mapping, List<String> known, Complaints complaints) {
    this.mapping = mapping;
    this.complaints = complaints;
    mapping
        .fields()
        .forEach(
            (key, field) -> {
              if (!known.contains(key)) {
                complaints.error(
                    field.line(),
                    "The key " + Complaints.quote(key) + " is not known",
                    Spelling.advice(key, known));
                String meant = Spelling.near(key, known);
                if (meant != null) {
                  misspelt.add(meant);
                }
              }
            });
  }

  int line() {
    return mapping.line();
  }

  boolean has(String key) {
    return value(key) != null;
  }

  /** Whether it stands under another key that was probably meant for this one. */
  boolean isMisspelt(String key) {
    return !has(key) && misspelt.contains(key);
  }

  /** A text, or null. White space around it does not count. */
  @Nullable Text text(String key) {
    YamlNode value = value(key);
    return value == null ? null : text(value, "The value of " + key, complaints);
  }

  /** A text on one line, or null: line breaks and blanks within it become one blank. */
  @Nullable Text oneLine(String key) {
    Text text = text(key);
    return text == null ? null : new Text(onOneLine(text.value()), text.line());
  }

  /** A text that has to be there, or null after a complaint. */
  @Nullable Text required(String key, String what) {
    if (!has(key) && !isMisspelt(key)) {
      complaints.error(line(), what + " has no " + key, "Add " + key + ":");
      return null;
    }
    return oneLine(key);
  }

  /** A truth value, or what to take where there is none. */
  boolean flag(String key, boolean otherwise) {
    Text text = text(key);
    if (text == null || text.value().equals("true") || text.value().equals("false")) {
      return text == null ? otherwise : text.value().equals("true");
    }
    complaints.error(
        text.line(), "The value of " + key + " is neither true nor false", "Write true or false");
    return otherwise;
  }

  /** The items of a list; none where there is no list. */
  List<YamlNode> list(String key) {
    YamlNode value = value(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof Sequence sequence) {
      return sequence.items();
    }
    wrongKind(
        value, "The value of " + key, "a list", "Begin each item with a hyphen on its own line");
    return List.of();
  }

  /** The texts of a list. */
  List<Text> texts(String key) {
    List<Text> texts = new ArrayList<>();
    for (YamlNode item : list(key)) {
      Text text = text(item, "An item of " + key, complaints);
      if (text != null) {
        texts.add(new Text(onOneLine(text.value()), text.line()));
      }
    }
    return texts;
  }

  /** One text, or the texts of a list; none where there is neither. */
  List<Text> oneOrMore(String key) {
    if (value(key) instanceof Sequence) {
      return texts(key);
    }
    Text text = oneLine(key);
    return text == null ? List.of() : List.of(text);
  }

  /** The fields of a map; none where there is no map. */
  Map<String, Field> map(String key) {
    YamlNode value = value(key);
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Mapping map) {
      return map.fields();
    }
    wrongKind(value, "The value of " + key, "a map of keys", "Write key: value, indented below it");
    return Map.of();
  }

  /** A map as a section of its own, or null. */
  @Nullable Mapping section(String key) {
    YamlNode value = value(key);
    if (value == null || value instanceof Mapping) {
      return (Mapping) value;
    }
    wrongKind(value, "The value of " + key, "a map of keys", "Write key: value, indented below it");
    return null;
  }

  /** The maps of a list; complains of items that are none. */
  List<Mapping> maps(String key) {
    List<Mapping> maps = new ArrayList<>();
    for (YamlNode item : list(key)) {
      if (item instanceof Mapping map) {
        maps.add(map);
      } else {
        wrongKind(item, "An item of " + key, "a map of keys", "Write - key: value");
      }
    }
    return maps;
  }

  /** A value as a text, or null after a complaint. */
  static @Nullable Text text(YamlNode value, String what, Complaints complaints) {
    if (value instanceof Scalar scalar && !scalar.text().isBlank()) {
      return new Text(scalar.text().strip(), scalar.line());
    }
    String kind = value instanceof Scalar ? "empty" : value.kind();
    complaints.error(
        value.line(),
        what + " should be a text, but is " + kind,
        "Write the text, in quotes if need be");
    return null;
  }

  static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private @Nullable YamlNode value(String key) {
    Field field = mapping.fields().get(key);
    return field == null || field.value() instanceof Empty ? null : field.value();
  }

  private void wrongKind(YamlNode value, String what, String expected, String fix) {
    complaints.error(
        value.line(), what + " should be " + expected + ", but is " + value.kind(), fix);
  }
}
