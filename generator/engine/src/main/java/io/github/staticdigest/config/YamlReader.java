package io.github.staticdigest.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.staticdigest.config.YamlNode.Field;
import io.github.staticdigest.config.YamlNode.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a YAML file into {@link YamlNode}s. Plain data only: no aliases, no tags, no second
 * document, and nothing nested deeper than {@value #DEPTH}. A key that stands twice is told, and
 * the first counts.
 */
final class YamlReader {

  private static final int DEPTH = 12;
  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final YAMLParser parser;
  private final Complaints complaints;
  private final int firstLine;

  private YamlReader(YAMLParser parser, Complaints complaints, int firstLine) {
    this.parser = parser;
    this.complaints = complaints;
    this.firstLine = firstLine;
  }

  /**
   * The map that a file consists of.
   *
   * @param yaml its text; one that holds no value is an empty map
   * @param firstLine the line of the file at which the text begins, counted from 1
   * @return null after a complaint that the file cannot be understood
   */
  static @Nullable Mapping read(String yaml, int firstLine, Complaints complaints) {
    try (YAMLParser parser = FACTORY.createParser(yaml)) {
      return new YamlReader(parser, complaints, firstLine).document();
    } catch (Refused refused) {
      complaints.error(refused.line, refused.what, refused.fix);
    } catch (JsonProcessingException e) {
      YamlSyntax.of(e).complain(firstLine, complaints);
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot fail to be read", e);
    }
    return null;
  }

  private @Nullable Mapping document() throws IOException {
    YamlNode root = parser.nextToken() == null ? new YamlNode.Empty(firstLine) : value(0);
    if (parser.nextToken() != null) {
      throw new Refused(line(), "A second document begins", "Delete the line of three hyphens");
    }
    if (root instanceof Mapping mapping) {
      return mapping;
    }
    if (root instanceof YamlNode.Empty) {
      return new Mapping(Map.of(), firstLine);
    }
    throw new Refused(
        root.line(),
        "Keys with values are expected, but this is " + root.kind(),
        "Write key: value");
  }

  private YamlNode value(int depth) throws IOException {
    refuseReferences();
    if (depth > DEPTH) {
      throw new Refused(line(), "This is nested too deeply", "Write it flatter");
    }
    JsonToken token = parser.currentToken();
    int line = line();
    if (token == JsonToken.START_ARRAY) {
      return sequence(depth, line);
    }
    if (token == JsonToken.START_OBJECT) {
      return mapping(depth, line);
    }
    return token == JsonToken.VALUE_NULL
        ? new YamlNode.Empty(line)
        : new YamlNode.Scalar(parser.getText(), line);
  }

  private YamlNode sequence(int depth, int line) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth + 1));
    }
    return new YamlNode.Sequence(items, line);
  }

  private YamlNode mapping(int depth, int line) throws IOException {
    Map<String, Field> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      refuseReferences();
      String key = parser.getText();
      int keyLine = line();
      parser.nextToken();
      Field first = fields.putIfAbsent(key, new Field(value(depth + 1), keyLine));
      if (first != null) {
        complaints.error(
            keyLine,
            Complaints.quote(key) + " stands here again, first in line " + first.line(),
            "Keep one of the two");
      }
    }
    return new Mapping(fields, line);
  }

  /** What refers to something else in the file, or calls itself something else than plain data. */
  private void refuseReferences() throws IOException {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw new Refused(
          line(), "References with & and * are not supported", "Write the value out, or in quotes");
    }
    if (parser.getTypeId() != null) {
      throw new Refused(line(), "Types with ! are not supported", "Put the value into quotes");
    }
  }

  private int line() {
    return firstLine - 1 + parser.currentTokenLocation().getLineNr();
  }

  /** Ends the reading of a file. */
  private static final class Refused extends RuntimeException {

    private final int line;
    private final String what;
    private final String fix;

    private Refused(int line, String what, String fix) {
      super(what);
      this.line = line;
      this.what = what;
      this.fix = fix;
    }
  }
}
