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

  /** Whether folded words, one or two, may be shown. */
  boolean tell(List<String> words) {
    return words.stream().allMatch(lists::counts) && words.stream().anyMatch(this::tells);
  }

  private boolean tells(String word) {
    return word.length() >= SHORTEST
        && lists.tells(word)
        && word.chars().noneMatch(Character::isDigit);
  }
}
