package io.github.staticdigest.relate;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an entry spells its terms: a reader is shown words, not their folded forms. */
final class Spellings {

  /**
   * The spelling met most often; of two as frequent the one with fewer capitals, then the first.
   */
  private static final Comparator<Map.Entry<String, Integer>> BEST =
      Map.Entry.<String, Integer>comparingByValue()
          .thenComparing(spelling -> -capitals(spelling.getKey()));

  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  private Spellings() {}

  static Spellings of(Entry entry, WordLists lists) {
    Spellings spellings = new Spellings();
    spellings.count(entry.abstractText(), lists);
    spellings.count(entry.title(), lists);
    return spellings;
  }

  /** The spelling of a term that the entry has. */
  String of(String form) {
    return counts.getOrDefault(form, Map.of()).entrySet().stream()
        .reduce((first, next) -> BEST.compare(next, first) > 0 ? next : first)
        .map(Map.Entry::getKey)
        .orElse(form);
  }

  private void count(@Nullable RichText rich, WordLists lists) {
    if (rich == null) {
      return;
    }
    String text = Words.prose(rich);
    for (Term term : Term.of(text, lists)) {
      counts
          .computeIfAbsent(term.form(), form -> new LinkedHashMap<>())
          .merge(text.substring(term.start(), term.end()), 1, Integer::sum);
    }
  }

  private static long capitals(String text) {
    return text.chars().filter(Character::isUpperCase).count();
  }
}
