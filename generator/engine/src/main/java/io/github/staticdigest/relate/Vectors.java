package io.github.staticdigest.relate;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.text.Words;
import java.util.Arrays;

/**
 * Makes vectors of entries: one dimension a term, weighed by {@code (1 + ln tf) · idf} and scaled
 * to length 1 (the weighting {@code ltc} of G. Salton and C. Buckley, "Term-weighting approaches in
 * automatic text retrieval", 1988). A term of the title counts twice. Not for several threads.
 */
final class Vectors {

  private static final int TITLE = 2;
  private static final double PAIR = 0.5;

  /** {@code 1 + ln tf} of the frequencies that are met most. */
  private static final double[] DAMPED = new double[32];

  static {
    Arrays.setAll(DAMPED, frequency -> 1 + StrictMath.log(frequency));
  }

  private final Lexicon lexicon;
  private final Column words = new Column();
  private final Column pairs = new Column();

  Vectors(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The vector of an entry; without any term where no word of it counts. */
  Vector of(Entry entry) {
    words.clear();
    pairs.clear();
    String text = Place.text(entry);
    int title = text.length() - Words.prose(entry.title()).length();
    Terms.read(
        text,
        lexicon,
        (term, start, end) ->
            (Terms.isPair(term) ? pairs : words)
                .add(term, start < title ? 1 : TITLE, text, start, end));
    double[] weights = weights(words.counts());
    double[] pairWeights = weights(pairs.counts());
    double length = Math.sqrt(squares(weights) + squares(pairWeights));
    return new Vector(
        words.numbers(),
        scaled(weights, length),
        words.places(),
        pairs.terms(),
        scaled(pairWeights, length),
        pairs.places());
  }

  private double[] weights(Counts counts) {
    double[] weights = new double[counts.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = damped(counts.value(i)) * rarity(counts.key(i));
    }
    return weights;
  }

  private static double damped(int frequency) {
    return frequency < DAMPED.length ? DAMPED[frequency] : 1 + StrictMath.log(frequency);
  }

  /** A pair is as rare as the rarer of its words, and counts less since they count too. */
  private double rarity(long term) {
    if (!Terms.isPair(term)) {
      return lexicon.word((int) term).rarity();
    }
    double first = lexicon.word(Terms.first(term)).rarity();
    return PAIR * Math.max(first, lexicon.word(Terms.second(term)).rarity());
  }

  private static double squares(double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    return squares;
  }

  private static int[] scaled(double[] weights, double length) {
    int[] scaled = new int[weights.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (int) Math.round(weights[i] / length * Vector.ONE);
    }
    return scaled;
  }
}
