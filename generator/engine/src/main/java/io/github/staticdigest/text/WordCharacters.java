package io.github.staticdigest.text;

/** Which characters words are made of: letters and digits of any script, and marks on them. */
final class WordCharacters {

  /** A bit for each general category of Unicode that words are made of. */
  private static final int CATEGORIES =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.NON_SPACING_MARK;

  private WordCharacters() {}

  /** The character at an offset, both halves of it. */
  static int at(char[] signs, int offset) {
    return signs[offset] < 128 ? signs[offset] : Character.codePointAt(signs, offset);
  }

  /** Whether a character is part of a word. */
  static boolean include(int character) {
    return character < 128
        ? PlainLetters.small((char) character) != 0
        : (CATEGORIES >> Character.getType(character) & 1) != 0;
  }

  /** The end of the word that goes on at an offset; a character of no word must come after it. */
  static int endOf(char[] signs, int from) {
    int at = from;
    int character = at(signs, at);
    while (include(character)) {
      at += Character.charCount(character);
      character = at(signs, at);
    }
    return at;
  }
}
