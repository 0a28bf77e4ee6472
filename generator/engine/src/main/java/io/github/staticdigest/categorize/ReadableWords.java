package io.github.staticdigest.categorize;

import io.github.staticdigest.text.Digits;
import io.github.staticdigest.text.Tokens;
import io.github.staticdigest.text.WordLists;

/**
 * Which terms may be shown as a reason: a word that tells a reader something even alone, or a pair
 * in which one such word stands and none that is mere grammar.
 */
final class ReadableWords {

  /** What a term is that may be shown only where there is no other: "cod", "CO2". */
  static final byte SHORT = 3;

  /** What a term is of which a word of four letters or more, without a digit, tells something. */
  static final byte PLAIN = 4;

  /** What a word is that is mere grammar, and what one is that tells nothing when alone. */
  private static final byte EMPTY = 1;

  private static final byte WEAK = 2;
  private static final int SHORTEST = 4;

  private final WordLists lists = WordLists.bundled();

  /** By row of the dictionary; 0 where it is not known yet. All threads find the same. */
  private final byte[] known;

  /** For a dictionary of so many rows. */
  ReadableWords(int rows) {
    this.known = new byte[rows];
  }

  /**
   * What the term at a position is, whose row in the dictionary is this: {@link #SHORT}, {@link
   * #PLAIN}, or less where it may not be shown.
   */
  byte kind(int row, Terms terms, int position) {
    if (known[row] == 0) {
      known[row] = judged(terms, position);
    }
    return known[row];
  }

  private byte judged(Terms terms, int position) {
    Tokens words = terms.text(position).words();
    byte kind = WEAK;
    for (int word = terms.first(position); word < terms.end(position); word++) {
      byte next = judged(words, word);
      if (next == EMPTY) {
        return EMPTY;
      }
      kind = next > kind ? next : kind;
    }
    return kind;
  }

  private byte judged(Tokens words, int word) {
    return switch (lists.kind(words, word)) {
      case EMPTY -> EMPTY;
      case WEAK -> WEAK;
      case TELLING -> isShort(words.letters(word)) ? SHORT : PLAIN;
    };
  }

  private static boolean isShort(char[] letters) {
    return letters.length < SHORTEST || hasDigit(letters);
  }

  private static boolean hasDigit(char[] letters) {
    for (char letter : letters) {
      if (Digits.include(letter)) {
        return true;
      }
    }
    return false;
  }
}
