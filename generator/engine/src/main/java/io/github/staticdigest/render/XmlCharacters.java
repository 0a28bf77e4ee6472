package io.github.staticdigest.render;

/**
 * Characters that neither XML nor HTML may hold, however they are written: controls, halves of
 * surrogate pairs, U+FFFE and U+FFFF. Escaping cannot help against them.
 */
final class XmlCharacters {

  private XmlCharacters() {}

  /** The text with each such character replaced by U+FFFD. */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual = (c >= 0x20 && c < 0x7F) || c == '\n';
      if (!usual && !isFine(text.codePointAt(i))) {
        return replaced(text);
      }
      if (Character.isHighSurrogate(c)) {
        i++;
      }
    }
    return text;
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
