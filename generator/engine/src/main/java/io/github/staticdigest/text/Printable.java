package io.github.staticdigest.text;

/**
 * Which characters a published text may hold. Neither XML nor HTML may contain controls other than
 * tab and line ends, halves of surrogate pairs and what Unicode reserves as no character; escaping
 * cannot help against them.
 */
public final class Printable {

  private Printable() {}

  /** Whether no published text may hold a code point. */
  public static boolean isForbidden(int c) {
    if (c < 0x20) {
      return c != '\t' && c != '\n' && c != '\r';
    }
    boolean control = c >= 0x7F && c < 0xA0;
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean reserved = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    return control || half || reserved;
  }

  /** Whether a forbidden code point is a line or page break that people's programs still write. */
  public static boolean isOldBreak(int c) {
    return c == 0x0B || c == 0x0C || c == 0x85;
  }

  /** The text without what is forbidden. */
  public static String without(String text) {
    return mayNeedCleaning(text) ? cleaned(text, -1) : text;
  }

  /** The text with U+FFFD for each forbidden code point. */
  public static String replaced(String text) {
    return mayNeedCleaning(text) ? cleaned(text, 0xFFFD) : text;
  }

  /** Quickly tells the many texts that need no second look from the few that do. */
  private static boolean mayNeedCleaning(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x7F ? c < 0x20 && c != '\n' : c < 0xA0 || c >= Character.MIN_SURROGATE) {
        return true;
      }
    }
    return false;
  }

  private static String cleaned(String text, int instead) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isForbidden(c) ? instead : c)
        .filter(c -> c >= 0)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
