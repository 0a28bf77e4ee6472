package io.github.staticdigest.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 that a program took for windows-1252 or ISO 8859-1: {@code Jos\u00C3\u00A9} is José. A text
 * is mended where all that is not ASCII in it makes sense so, and left alone otherwise.
 */
public final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Mojibake() {}

  /** The text as it was meant. */
  public static String mended(String text) {
    if (!mayBe(text)) {
      return text;
    }
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      int value = value(text.charAt(i));
      if (value < 0) {
        return text;
      }
      bytes[i] = (byte) value;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  /** Whether a sign stands in it that begins a letter of several bytes. */
  private static boolean mayBe(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xC2 && c <= 0xF4 && text.charAt(i + 1) > 0x7F) {
        return true;
      }
    }
    return false;
  }

  /** The byte that was read as this sign, or -1. */
  private static int value(char c) {
    if (c <= 0xFF) {
      return c;
    }
    byte[] bytes = String.valueOf(c).getBytes(WINDOWS_1252);
    return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : -1;
  }
}
