package io.github.staticdigest.text;

/** Letters and digits of ASCII, of which nearly all words are made, without capitals. */
public final class PlainLetters {

  /** Signs below this are of ASCII. */
  private static final int END = 128;

  private static final char[] SMALL = new char[END];

  static {
    for (char sign = 0; sign < END; sign++) {
      SMALL[sign] = Character.isLetterOrDigit(sign) ? Character.toLowerCase(sign) : 0;
    }
  }

  private PlainLetters() {}

  /** Whether a sign is of ASCII. */
  public static boolean isPlain(int sign) {
    return sign < END;
  }

  /** The small letter of an ASCII letter, an ASCII digit itself; 0 of all else. */
  public static char small(char sign) {
    return sign < END ? SMALL[sign] : 0;
  }
}
