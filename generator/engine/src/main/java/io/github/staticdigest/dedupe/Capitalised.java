package io.github.staticdigest.dedupe;

/** Picks the words of a text that are not in small letters. */
final class Capitalised {

  /** The small letter of each sign of ASCII; others stay. */
  private static final char[] ASCII = new char[128];

  static {
    for (char sign = 0; sign < ASCII.length; sign++) {
      ASCII[sign] = Character.toLowerCase(sign);
    }
  }

  private Capitalised() {}

  /**
   * The words that small letters change, in small letters and parted by spaces. Letters are made
   * small sign by sign, which is faster than by the rules for whole texts.
   *
   * @param text repaired; spaces alone part its words
   */
  static String words(String text) {
    char[] signs = text.toCharArray();
    int kept = 0;
    int end = 0;
    boolean changed = false;
    for (int i = 0; i < signs.length; i++) {
      char sign = signs[i];
      char small = small(sign);
      changed |= small != sign;
      // Never beyond the sign that was read, since no word becomes longer.
      signs[end++] = small;
      if (sign == ' ') {
        kept = changed ? end : kept;
        end = kept;
        changed = false;
      }
    }
    return new String(signs, 0, changed ? end : kept);
  }

  private static char small(char sign) {
    // Upper case first, which joins the two small sigmas and the letter i with and without dot.
    return sign < ASCII.length ? ASCII[sign] : Character.toLowerCase(Character.toUpperCase(sign));
  }
}
