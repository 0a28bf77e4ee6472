package io.github.staticdigest.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML file that knows its line, counted from 1. */
sealed interface YamlNode {

  /** The line at which it begins. */
  int line();

  /** What it is, in the words of a complaint. */
  String kind();

  /** Nothing: {@code key:} or {@code key: null}. */
  record Empty(int line) implements YamlNode {
    @Override
    public String kind() {
      return "empty";
    }
  }

  /**
   * A text, a number or a truth value, in the very characters of the file: {@code 007} stays what
   * it is.
   */
  record Scalar(String text, int line) implements YamlNode {
    @Override
    public String kind() {
      return "a single value";
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, int line) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with values, in the order of the file, each key once. */
  record Mapping(Map<String, Field> fields, int line) implements YamlNode {
    public Mapping {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String kind() {
      return "a map of keys";
    }
  }

  /** A value with the line of its key. */
  record Field(YamlNode value, int line) {}
}
