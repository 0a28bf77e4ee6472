package io.github.staticdigest.text;

/** Digits of any script. */
public final class Digits {

  private Digits() {}

  /** With how many digits a word begins. */
  static int leading(char[] letters) {
    int digits = 0;
    while (digits < letters.length && include(letters[digits])) {
      digits++;
    }
    return digits;
  }

  /** Whether a sign is one. */
  public static boolean include(char sign) {
    return sign < 128 ? sign >= '0' && sign <= '9' : Character.isDigit(sign);
  }
}
