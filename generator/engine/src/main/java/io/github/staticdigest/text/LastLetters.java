package io.github.staticdigest.text;

/** The last letters of a word in ASCII as bits, five a letter, the last of them lowest. */
final class LastLetters {

  /** What {@link Words#form} spells otherwise, and the bits of seven letters. */
  private static final long BRITISH = bits("isation");

  private static final long SEVEN = (1L << 35) - 1;

  private LastLetters() {}

  /** The bits after one more small letter or digit. */
  static long with(long bits, char small) {
    return bits << 5 | (small & 31);
  }

  /** Whether a word so far ends in {@code isation}; digits may pass for letters. */
  static boolean areBritish(long bits) {
    return (bits & SEVEN) == BRITISH;
  }

  /** Whether a word ends in {@code s}, or in a digit that passes for it. */
  static boolean endInS(long bits) {
    return (bits & 31) == ('s' & 31);
  }

  private static long bits(String word) {
    long bits = 0;
    for (int i = 0; i < word.length(); i++) {
      bits = with(bits, word.charAt(i));
    }
    return bits;
  }
}
