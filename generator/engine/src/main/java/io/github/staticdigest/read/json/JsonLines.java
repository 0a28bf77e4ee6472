package io.github.staticdigest.read.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.staticdigest.read.BoundedLines;
import io.github.staticdigest.read.BoundedReader;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.DumpSource;
import io.github.staticdigest.read.Line;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.text.StrangeKeys;
import java.io.IOException;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that has a JSON object on each line. A line that Python wrote as it prints a
 * dictionary is read too.
 */
final class JsonLines {

  private static final ObjectReader READER =
      Json.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** A longer line could hold so many parts that the memory cannot. */
  private static final int LONG = 1 << 20;

  private final JsonFormat format;
  private final @Nullable StrangeKeys keys;
  private final DumpSink sink;

  JsonLines(JsonFormat format, @Nullable StrangeKeys keys, DumpSink sink) {
    this.format = format;
    this.keys = keys;
    this.sink = sink;
  }

  void read(DumpSource source) throws IOException {
    try (BoundedLines lines = source.lines()) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (sink.accepts(line) && !line.text().isEmpty()) {
          read(line);
        }
      }
    }
  }

  private void read(Line line) {
    JsonNode node = parse(line.text());
    if (node == null) {
      sink.error(
          line.number(), "The line is no JSON object", "Mend it, or delete it from the file");
    } else if (!node.isObject()) {
      sink.warn(
          line.number(),
          "The line holds no object and was left out",
          "Write each paper as an object with a title");
    } else {
      Paper paper = format.paper(node, JsonNodeFactory.instance.objectNode(), line.number(), keys);
      if (paper != null) {
        sink.paper(paper);
      }
    }
  }

  /** The value on a line, or null where it is none. */
  static @Nullable JsonNode parse(String line) {
    JsonNode node = tree(line);
    return node == null && line.startsWith("{") ? tree(PythonText.toJson(line)) : node;
  }

  private static @Nullable JsonNode tree(String json) {
    try {
      JsonNode node =
          json.length() < LONG
              ? READER.readTree(json)
              : READER.readTree(new BoundedReader(new StringReader(json)));
      return node.isMissingNode() ? null : node;
    } catch (IOException | NumberFormatException e) {
      return null;
    }
  }
}
