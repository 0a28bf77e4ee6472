package io.github.staticdigest.relate;

import io.github.staticdigest.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of some entries, numbered in the order in which they are first met. */
final class Lexicon {

  private final WordLists lists;
  private final DocumentFrequencies frequencies;
  private final Map<String, KnownWord> byForm = new HashMap<>();
  private final List<KnownWord> byNumber = new ArrayList<>();

  Lexicon(WordLists lists, DocumentFrequencies frequencies) {
    this.lists = lists;
    this.frequencies = frequencies;
  }

  /** The word of a folded form; one not met before gets the next number. */
  KnownWord of(String form) {
    KnownWord known = byForm.get(form);
    if (known == null) {
      boolean counts = lists.counts(form);
      boolean tells = counts && lists.tells(form);
      double rarity = frequencies.rarity(form);
      known = add(new KnownWord(size(), form, counts, tells, rarity));
    }
    return known;
  }

  KnownWord word(int number) {
    return byNumber.get(number);
  }

  int size() {
    return byNumber.size();
  }

  /** Takes in the words of another lexicon, in order; gives the numbers that they have here. */
  int[] addAll(Lexicon other) {
    int[] numbers = new int[other.size()];
    for (int i = 0; i < numbers.length; i++) {
      KnownWord word = other.word(i);
      KnownWord known = byForm.get(word.form());
      numbers[i] = known != null ? known.number() : add(word.numbered(size())).number();
    }
    return numbers;
  }

  private KnownWord add(KnownWord word) {
    byForm.put(word.form(), word);
    byNumber.add(word);
    return word;
  }
}
