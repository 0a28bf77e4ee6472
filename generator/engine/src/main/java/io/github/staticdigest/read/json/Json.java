package io.github.staticdigest.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.staticdigest.read.ArxivId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON as programs write it, a little leniently, and with bounds; and how its values are asked. */
final class Json {

  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder().maxNestingDepth(100).maxStringLength(1 << 24).build();

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(BOUNDS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  /** Numbers keep their digits, since some are numbers of arXiv. */
  static final ObjectMapper MAPPER =
      JsonMapper.builder(FACTORY).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static final YAMLFactory YAML = YAMLFactory.builder().streamReadConstraints(BOUNDS).build();

  private Json() {}

  /**
   * The value at which a parser stands.
   *
   * @throws JsonProcessingException if it is malformed, or holds a number that no program can hold
   */
  static @Nullable JsonNode tree(JsonParser parser) throws IOException {
    try {
      return MAPPER.readTree(parser);
    } catch (NumberFormatException e) {
      throw new JsonParseException(parser, "A number is beyond all bounds", e);
    }
  }

  /** The first of some fields that holds a text or a number. */
  static @Nullable String text(JsonNode node, String... names) {
    return text(node, Arrays.asList(names));
  }

  /** The same. */
  static @Nullable String text(JsonNode node, List<String> names) {
    for (String name : names) {
      JsonNode value = node.path(name);
      if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return value.asText();
      }
    }
    return null;
  }

  /** The first of some fields that holds a whole number. */
  static @Nullable Integer count(JsonNode node, List<String> names) {
    for (String name : names) {
      JsonNode value = node.path(name);
      if (value.isIntegralNumber() && value.canConvertToInt()) {
        return value.intValue();
      }
    }
    return null;
  }

  /** The texts of a list, or the one that stands in its place. */
  static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isTextual()) {
      texts.add(value.asText());
    }
    for (JsonNode item : value) {
      if (value.isArray() && item.isTextual()) {
        texts.add(item.asText());
      }
    }
    return texts;
  }

  /** A number of arXiv as a text or as the fraction that a program took it for, or null. */
  static @Nullable String arxiv(JsonNode value) {
    if (value.isNumber()) {
      return ArxivId.ofFraction(value.asText());
    }
    if (!value.isTextual()) {
      return null;
    }
    String id = ArxivId.find(value.asText());
    return id == null && value.asText().matches("\\d{3}\\.\\d{4}")
        ? ArxivId.ofFraction(value.asText())
        : id;
  }
}
