package io.github.staticdigest.learn;

import static io.github.staticdigest.learn.JsonLines.require;
import static io.github.staticdigest.learn.JsonLines.text;
import static io.github.staticdigest.learn.JsonLines.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of examples: a text, a label, or both.
 *
 * @param file the file it stands in
 * @param line the line, counted from 1
 * @param id a number by which text and label find each other, or null
 * @param title the title, empty where it has none
 * @param abstractText the abstract, or null where the line is a label for a text elsewhere
 * @param topics the primary topic and further ones; empty where nobody said
 * @param acceptable other topics that would do as the primary one
 * @param categories what the source files it under, the primary one first
 * @param weight how much it counts
 */
record ExampleLine(
    String file,
    int line,
    @Nullable String id,
    String title,
    @Nullable String abstractText,
    List<String> topics,
    List<String> acceptable,
    List<String> categories,
    double weight) {

  static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "abstract",
          "topics",
          "topic",
          "primary",
          "secondary",
          "also_acceptable",
          "categories",
          "weight");

  /**
   * Understands a line.
   *
   * @throws IllegalArgumentException with what is wrong and how to mend it, parted by a line feed
   */
  static ExampleLine of(String file, int line, JsonNode json) {
    require(json.isObject(), "It is no JSON object", "Write {\"title\": ..., \"abstract\": ...}");
    String id = text(json, "id");
    String title = text(json, "title");
    require(
        id != null || (title != null && !title.isBlank()),
        "It has neither title nor id",
        "Add \"title\"");
    JsonNode weight = json.path("weight");
    double counting = weight.isMissingNode() ? 1 : weight.asDouble(0);
    require(
        counting > 0 && counting < 1e6,
        "The weight is no number above 0",
        "Write a number or none");
    return new ExampleLine(
        file,
        line,
        id,
        title == null ? "" : title,
        text(json, "abstract"),
        topics(json),
        texts(json, "also_acceptable"),
        texts(json, "categories"),
        counting);
  }

  String place() {
    return file + ":" + line;
  }

  /** Either {@code topics}, or {@code topic} or {@code primary} with {@code secondary} ones. */
  private static List<String> topics(JsonNode json) {
    List<String> topics = new ArrayList<>(texts(json, "topics"));
    for (String key : List.of("topic", "primary")) {
      String topic = text(json, key);
      if (topic != null) {
        topics.add(topic);
      }
    }
    topics.addAll(texts(json, "secondary"));
    return topics.stream().distinct().toList();
  }
}
