package io.github.staticdigest.categorize;

import io.github.staticdigest.text.Tokens;
import io.github.staticdigest.text.WordLists;

/**
 * Which terms may be shown as a reason: a word that tells a reader something even alone, or a pair
 * in which one such word stands and none that is mere grammar.
 */
final class ReadableWords {

  private static final int SHORTEST = 4;
  private static final byte NO = 1;
  private static final byte YES = 2;

  private final WordLists lists = WordLists.bundled();

  /** By row of the dictionary; 0 where it is not known yet. All threads find the same. */
  private final byte[] known;

  /** For a dictionary of so many rows. */
  ReadableWords(int rows) {
    this.known = new byte[rows];
  }

  /** Whether the term at a position may be shown, whose row in the dictionary is this. */
  boolean tell(int row, Terms terms, int position) {
    if (known[row] == 0) {
      known[row] = tell(terms, position, true) ? YES : NO;
    }
    return known[row] == YES;
  }

  /** The same of one in which short words and such with digits count: "cod", "CO2". */
  boolean tellShort(int row, Terms terms, int position) {
    return tell(terms, position, false);
  }

  private boolean tell(Terms terms, int position, boolean plain) {
    Tokens words = terms.text(position).words();
    boolean tells = false;
    for (int word = terms.first(position); word < terms.end(position); word++) {
      char[] letters = words.letters(word);
      if (!lists.counts(words.number(word), letters)) {
        return false;
      }
      tells |= lists.tells(words.number(word), letters) && (!plain || isPlain(letters));
    }
    return tells;
  }

  private static boolean isPlain(char[] letters) {
    return letters.length >= SHORTEST && !hasDigit(letters);
  }

  private static boolean hasDigit(char[] letters) {
    for (char letter : letters) {
      if (Character.isDigit(letter)) {
        return true;
      }
    }
    return false;
  }
}
