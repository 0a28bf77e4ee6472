package io.github.staticdigest.categorize;

import io.github.staticdigest.text.WordLists;
import java.util.List;
import java.util.function.Predicate;

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
      known[row] = tell(terms.forms(position), this::tells) ? YES : NO;
    }
    return known[row] == YES;
  }

  /** The same of one in which short words and such with digits count: "cod", "CO2". */
  boolean tellShort(int row, Terms terms, int position) {
    return tell(terms.forms(position), lists::tells);
  }

  private boolean tell(List<String> words, Predicate<String> tells) {
    return words.stream().allMatch(lists::counts) && words.stream().anyMatch(tells);
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
