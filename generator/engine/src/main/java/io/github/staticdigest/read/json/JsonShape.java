package io.github.staticdigest.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.staticdigest.read.DumpSample;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a JSON file is built, by its beginning.
 *
 * @param root its value as far as the sample reaches
 * @param lines whether each line is a value of its own
 * @param containers under which keys of the root its papers are listed; none where it is a list
 *     itself, or one paper
 * @param record the first paper as far as the sample reaches, or missing
 */
record JsonShape(JsonNode root, boolean lines, Set<String> containers, JsonNode record) {

  private static final List<String> KNOWN =
      List.of(
          "papers",
          "items",
          "dailyPapers",
          "results",
          "data",
          "entries",
          "references",
          "recommendedPapers",
          "articles",
          "works",
          "records");

  private static final Pattern LINES = Pattern.compile(".*\\.(?:jsonl|ndjson|jsonlines)");

  /** A list of objects, or an object in JSON or as Python prints it. */
  private static final Pattern BEGIN = Pattern.compile("\\[\\s*+[{\\]]|\\{\\s*+[\"'}]");

  /** The shape of a sample, or null where it is no JSON. */
  static @Nullable JsonShape of(DumpSample sample) {
    String start = sample.start();
    if (sample.hasEnding(".csl.yml", ".csl.yaml") || start.startsWith("references:\n")) {
      return ofYaml(start);
    }
    boolean named = sample.hasEnding(".json", ".jsonl", ".ndjson", ".jsonlines", ".geojson");
    if (start.isEmpty() || (!named && !BEGIN.matcher(start).lookingAt())) {
      return null;
    }
    String first = start.lines().findFirst().orElse("");
    JsonNode line = JsonLines.parse(first);
    if (line != null && line.isObject() && isFirstOfMany(sample, start, first)) {
      return new JsonShape(line, true, Set.of(), line);
    }
    if (LINES.matcher(sample.file()).matches()) {
      return new JsonShape(MissingNode.getInstance(), true, Set.of(), firstOf(start));
    }
    return ofRoot(partial(start));
  }

  private static JsonShape ofYaml(String start) {
    try (JsonParser parser = Json.YAML.createParser(start)) {
      return ofRoot(tree(parser));
    } catch (IOException e) {
      return ofRoot(MissingNode.getInstance());
    }
  }

  /** Whether the first line is a whole object and another follows, or the name says so. */
  private static boolean isFirstOfMany(DumpSample sample, String start, String first) {
    String rest = start.substring(first.length()).stripLeading();
    return rest.startsWith("{") || LINES.matcher(sample.file()).matches();
  }

  private static JsonNode firstOf(String start) {
    return start
        .lines()
        .limit(20)
        .map(JsonLines::parse)
        .filter(node -> node != null && node.isObject())
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static JsonShape ofRoot(JsonNode root) {
    if (root.isArray()) {
      return new JsonShape(root, false, Set.of(), root.path(0));
    }
    Set<String> containers = new LinkedHashSet<>();
    KNOWN.stream().filter(key -> root.path(key).isArray()).forEach(containers::add);
    if (containers.isEmpty()) {
      lists(root, containers);
    }
    JsonNode record = containers.isEmpty() ? root : root.path(containers.iterator().next()).path(0);
    return new JsonShape(root, false, containers, record);
  }

  /** Lists under other names, such as one a category, if what they hold has a title. */
  private static void lists(JsonNode root, Set<String> containers) {
    for (Map.Entry<String, JsonNode> field : root.properties()) {
      if (!root.has("title") && field.getValue().path(0).has("title")) {
        containers.add(field.getKey());
      }
    }
  }

  /** As much of a value as the text holds. */
  private static JsonNode partial(String text) {
    try (JsonParser parser = Json.MAPPER.createParser(text)) {
      return tree(parser);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  private static JsonNode tree(JsonParser parser) {
    ArrayNode holder = JsonNodeFactory.instance.arrayNode();
    try {
      parser.nextToken();
      addTo(holder, parser);
    } catch (IOException e) {
      // What the sample cuts off is not known; what stands before it is.
    }
    return holder.path(0);
  }

  private static void addTo(ArrayNode array, JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      ArrayNode child = array.addArray();
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        addTo(child, parser);
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      fill(array.addObject(), parser);
    } else if (parser.currentToken() != null) {
      array.add(parser.getText());
    }
  }

  private static void fill(ObjectNode object, JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      ArrayNode holder = JsonNodeFactory.instance.arrayNode();
      parser.nextToken();
      try {
        addTo(holder, parser);
      } finally {
        object.set(name, holder.path(0));
      }
    }
  }
}
