package io.github.staticdigest.text;

/** Digits of any script. */
public final class Digits {

  private Digits() {}

  /** Whether a character is one. */
  public static boolean include(int character) {
    return character < 128 ? character >= '0' && character <= '9' : Character.isDigit(character);
  }

  /**
   * Whether a word is all digits, or a single letter, of any script; marks on them, and what makes
   * a plural of it, aside.
   */
  static boolean areOrLetter(char[] signs, int start, int wordEnd) {
    int end = wordEnd - PluralEnding.of(signs, start, wordEnd).cut();
    boolean areDigits = true;
    int letters = 0;
    for (int at = start; at < end && (areDigits || letters < 2); ) {
      int character = WordCharacters.at(signs, at);
      if (Character.getType(character) != Character.NON_SPACING_MARK) {
        areDigits &= include(character);
        letters++;
      }
      at += Character.charCount(character);
    }
    return areDigits || letters < 2;
  }
}
