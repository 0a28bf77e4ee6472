package io.github.staticdigest.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.text.StrangeKeys;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A paper as a map in YAML with the fields of {@link PapersFormat}, as hand-written notes have. */
public final class PaperYaml {

  private PaperYaml() {}

  /**
   * Fills a paper, and warns of fields that are nearly those of one.
   *
   * @param line at which the map begins in its file, counted from 1
   * @return the fields, in their order; none where it is no map
   * @throws IOException if that is no YAML
   */
  public static Map<String, String> fill(String yaml, int line, Paper paper, DumpSink sink)
      throws IOException {
    try (JsonParser parser = Json.YAML.createParser(yaml)) {
      JsonNode node = Json.tree(parser);
      Map<String, String> fields = new LinkedHashMap<>();
      if (node != null) {
        PapersFormat.fill(node, paper);
        node.properties().forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        if (paper.hasTitle()) {
          tellStrange(yaml, line, fields, sink);
        }
      }
      return fields;
    }
  }

  private static void tellStrange(String yaml, int line, Map<String, String> fields, DumpSink sink)
      throws IOException {
    StrangeKeys keys = PapersFormat.strangeKeys();
    try (JsonParser parser = Json.YAML.createParser(yaml)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        int at = line - 1 + parser.currentTokenLocation().getLineNr();
        keys.note(at, List.of(parser.currentName()), fields::containsKey);
        parser.nextToken();
        parser.skipChildren();
      }
    }
    keys.tell(sink::warn);
  }
}
