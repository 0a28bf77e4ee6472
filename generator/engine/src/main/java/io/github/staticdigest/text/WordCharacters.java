package io.github.staticdigest.text;

/** Which characters words are made of: letters and digits of any script, and marks on them. */
final class WordCharacters {

  private WordCharacters() {}

  /** The character at an offset, both halves of it. */
  static int at(char[] signs, int offset) {
    return signs[offset] < 128 ? signs[offset] : Character.codePointAt(signs, offset);
  }

  /** Whether a character is part of a word. */
  static boolean include(int character) {
    if (character < 128) {
      return PlainLetters.small((char) character) != 0;
    }
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  /** The end of the word that goes on at an offset. */
  static int endOf(char[] signs, int from) {
    int at = from;
    while (at < signs.length && include(at(signs, at))) {
      at += Character.charCount(at(signs, at));
    }
    return at;
  }
}
