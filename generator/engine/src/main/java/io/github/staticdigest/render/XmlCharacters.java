package io.github.staticdigest.render;

/**
 * Characters that neither XML nor HTML may hold, however they are written: controls, halves of
 * surrogate pairs, U+FFFE and U+FFFF. Escaping cannot help against them.
 */
final class XmlCharacters {

  private XmlCharacters() {}

  /** The text with each such character replaced by U+FFFD. */
  static String clean(String text) {
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (isUnusual(c)) {
        return replaced(text);
      }
    }
    return text;
  }

  /** Quickly tells the many pages that need no second look from the few that do. */
  private static boolean isUnusual(char c) {
    if (c < 0x7F) {
      return c < 0x20 && c != '\n';
    }
    return c < 0xA0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || c > 0xFFFD;
  }

  private static String replaced(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isFine(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isFine(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    boolean control = c >= 0x7F && c < 0xA0;
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !half && (c & 0xFFFE) != 0xFFFE;
  }
}
