package io.github.staticdigest.relate;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes vectors of entries: one dimension a term, weighed by {@code (1 + ln tf) · idf} and scaled
 * to length 1 (the weighting {@code ltc} of G. Salton and C. Buckley, "Term-weighting approaches in
 * automatic text retrieval", 1988). A term of the title counts twice.
 */
final class Vectors {

  private static final double TITLE = 2;
  private static final double PAIR = 0.5;

  private final WordLists lists;
  private final DocumentFrequencies frequencies;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Term> terms = new ArrayList<>();

  Vectors(WordLists lists, DocumentFrequencies frequencies) {
    this.lists = lists;
    this.frequencies = frequencies;
  }

  /** The vector of an entry; of length 0 where no term of it counts. */
  Vector of(Entry entry) {
    Map<Integer, Double> counts = new LinkedHashMap<>();
    count(entry.title(), TITLE, counts);
    count(entry.abstractText(), 1, counts);
    int[] numbered = new int[counts.size()];
    double[] weights = new double[counts.size()];
    int next = 0;
    for (Map.Entry<Integer, Double> term : counts.entrySet()) {
      numbered[next] = term.getKey();
      weights[next] = (1 + Math.log(term.getValue())) * rarity(terms.get(term.getKey()));
      next++;
    }
    return Vector.of(numbered, weights);
  }

  /** The term of a number, as it was first met. */
  Term term(int number) {
    return terms.get(number);
  }

  /** How many terms there are so far. */
  int size() {
    return terms.size();
  }

  private void count(@Nullable RichText text, double weight, Map<Integer, Double> counts) {
    if (text != null) {
      for (Term term : Term.of(Words.prose(text), lists)) {
        counts.merge(number(term), weight, Double::sum);
      }
    }
  }

  /** A pair is as rare as the rarer of its words, and counts less since they count too. */
  private double rarity(Term term) {
    double rarity = frequencies.rarity(term.first());
    return term.isPair() ? PAIR * Math.max(rarity, frequencies.rarity(term.second())) : rarity;
  }

  private int number(Term term) {
    return numbers.computeIfAbsent(
        term.form(),
        added -> {
          terms.add(term);
          return terms.size() - 1;
        });
  }
}
