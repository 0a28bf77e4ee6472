package io.github.staticdigest.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.staticdigest.read.BoundedReader;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.DumpSource;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.TooLongException;
import io.github.staticdigest.text.StrangeKeys;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a file that is one JSON value, holding one of its papers at a time. */
final class JsonDocument {

  private final JsonFormat format;
  private final @Nullable StrangeKeys keys;
  private final JsonShape shape;
  private final DumpSource source;
  private final DumpSink sink;
  private final ObjectNode head = JsonNodeFactory.instance.objectNode();
  private boolean listSeen;
  private boolean recordSeen;

  JsonDocument(
      JsonFormat format,
      @Nullable StrangeKeys keys,
      JsonShape shape,
      DumpSource source,
      DumpSink sink) {
    this.format = format;
    this.keys = keys;
    this.shape = shape;
    this.source = source;
    this.sink = sink;
  }

  void read() throws IOException {
    try (BoundedReader text = source.text(sink);
        JsonParser parser = parser(text)) {
      read(parser, text);
    } catch (JsonProcessingException e) {
      TooLongException.rethrow(e);
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      sink.error(line, "The JSON breaks off or is malformed here", "Fetch it again, or mend it");
    }
    sink.date(format.date(head), 1);
    if (listSeen && !recordSeen) {
      sink.empty();
    }
  }

  private JsonParser parser(BoundedReader text) throws IOException {
    String start = source.sample().start();
    boolean json = start.startsWith("{") || start.startsWith("[");
    boolean yaml = !json && !shape.root().isMissingNode() && !shape.root().isValueNode();
    if (yaml) {
      text.boundLines();
    }
    JsonParser parser =
        yaml ? Json.YAML.createParser(text) : Json.MAPPER.getFactory().createParser(text);
    parser.setCodec(Json.MAPPER);
    return parser;
  }

  private void read(JsonParser parser, BoundedReader text) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      records(parser, text);
    } else if (first == JsonToken.START_OBJECT && shape.containers().isEmpty()) {
      record(parser);
    } else if (first == JsonToken.START_OBJECT) {
      fields(parser, text);
    } else {
      sink.error(
          parser.currentTokenLocation().getLineNr(),
          "It holds one bare value, no papers",
          "Put a listing there, or delete it");
    }
  }

  private void fields(JsonParser parser, BoundedReader text) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && shape.containers().contains(name)) {
        records(parser, text);
      } else {
        head.set(name, Json.tree(parser));
      }
    }
  }

  private void records(JsonParser parser, BoundedReader text) throws IOException {
    listSeen = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        record(parser);
      } else {
        other(parser);
      }
      text.forget();
    }
  }

  private void record(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    JsonNode record = Json.tree(parser);
    if (record == null) {
      return;
    }
    recordSeen = true;
    Paper paper = format.paper(record, head, line, keys);
    if (paper != null) {
      sink.paper(paper);
    }
  }

  private void other(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NULL) {
      recordSeen = true;
      sink.warn(
          parser.currentTokenLocation().getLineNr(),
          "What is listed here is no object and was left out",
          "Write each paper as an object with a title");
    }
    parser.skipChildren();
  }
}
