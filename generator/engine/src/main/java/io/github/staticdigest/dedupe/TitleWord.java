package io.github.staticdigest.dedupe;

import io.github.staticdigest.text.WordLists;
import io.github.staticdigest.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A word of a title that says something of the paper.
 *
 * @param stem its first letters, which are enough to know it whatever its ending
 * @param weight less than 1 where it says little
 */
record TitleWord(String stem, double weight) {

  /** Words are one where so many letters are, whatever their endings. */
  private static final int LONGEST = 5;

  private static final double WEAK = 0.5;

  private static final WordLists LISTS = WordLists.bundled();

  /** Those of a normalised title, each once. */
  static List<TitleWord> in(String key) {
    Set<String> seen = new HashSet<>();
    List<TitleWord> words = new ArrayList<>();
    for (Words.Word word : Words.of(key)) {
      String form = word.form();
      if (LISTS.counts(form) && seen.add(form)) {
        String stem = form.length() > LONGEST ? form.substring(0, LONGEST) : form;
        words.add(new TitleWord(stem, LISTS.tells(form) ? 1 : WEAK));
      }
    }
    return List.copyOf(words);
  }
}
