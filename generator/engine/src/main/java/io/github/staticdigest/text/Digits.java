package io.github.staticdigest.text;

/** Digits of any script. */
public final class Digits {

  private Digits() {}

  /** How many of some letters are digits. */
  public static int count(char[] letters) {
    int count = 0;
    for (char letter : letters) {
      count += include(letter) ? 1 : 0;
    }
    return count;
  }

  /** Whether a sign is one. */
  static boolean include(char sign) {
    return sign < 128 ? sign >= '0' && sign <= '9' : Character.isDigit(sign);
  }
}
