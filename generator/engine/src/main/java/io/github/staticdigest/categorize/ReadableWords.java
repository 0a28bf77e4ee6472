package io.github.staticdigest.categorize;

import io.github.staticdigest.text.WordLists;
import java.util.List;

/**
 * Which terms may be shown as a reason: a word that tells a reader something even alone, or a pair
 * in which one such word stands and none that is mere grammar.
 */
final class ReadableWords {

  private static final int SHORTEST = 4;

  private final WordLists lists = WordLists.bundled();

  private static final byte NO = 1;
  private static final byte YES = 2;

  /** By row of the dictionary; 0 where it is not known yet. All threads find the same. */
  private final byte[] known;

  /** For a dictionary of so many rows. */
  ReadableWords(int rows) {
    this.known = new byte[rows];
  }

  /** Whether the term at a position may be shown, whose row in the dictionary is this. */
  boolean tell(int row, Terms terms, int position) {
    if (known[row] == 0) {
      known[row] = tell(terms.forms(position)) ? YES : NO;
    }
    return known[row] == YES;
  }

  private boolean tell(List<String> words) {
    boolean tells = false;
    for (String word : words) {
      if (!lists.counts(word)) {
        return false;
      }
      tells |= tells(word);
    }
    return tells;
  }

  private boolean tells(String word) {
    return word.length() >= SHORTEST && lists.tells(word) && !hasDigit(word);
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
