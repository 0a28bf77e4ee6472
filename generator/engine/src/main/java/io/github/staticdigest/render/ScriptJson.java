package io.github.staticdigest.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON that may stand in a {@code script} element: {@code <}, {@code >} and {@code &} are written
 * as escapes, so that nothing in it can end the element or begin a comment.
 */
final class ScriptJson {

  private static final ObjectWriter JSON = JsonMapper.builder().build().writer(new Escapes());

  private ScriptJson() {}

  /** The JSON of texts, numbers, maps and lists, on one line. */
  static String of(Map<String, Object> properties) {
    try {
      return JSON.writeValueAsString(properties);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts and maps can be written as JSON", e);
    }
  }

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      for (char letter : new char[] {'<', '>', '&'}) {
        codes[letter] = ESCAPE_STANDARD;
      }
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int letter) {
      return null;
    }
  }
}
