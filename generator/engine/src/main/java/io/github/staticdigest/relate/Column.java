package io.github.staticdigest.relate;

import java.util.Arrays;

/** The words of one entry, or its pairs of words: how often it has each, how rare, and where. */
final class Column {

  /** {@code 1 + ln tf} of the frequencies that are met most. */
  private static final double[] DAMPED = new double[32];

  static {
    Arrays.setAll(DAMPED, frequency -> 1 + StrictMath.log(frequency));
  }

  private final Counts counts = new Counts();
  private double[] rarities = new double[256];
  private double[] weights = new double[256];
  private int[] places = new int[256];
  private boolean[] capitals = new boolean[256];

  /**
   * Counts a term. Its place is where it stands first, or first without a capital, since most words
   * have one only at the beginning of a sentence or in a title.
   */
  void add(long term, int weight, double rarity, int place, boolean capital) {
    int before = counts.size();
    int position = counts.add(term, weight);
    if (position == places.length) {
      places = Arrays.copyOf(places, 2 * position);
      capitals = Arrays.copyOf(capitals, 2 * position);
      rarities = Arrays.copyOf(rarities, 2 * position);
      weights = new double[2 * position];
    }
    if (position == before || (capitals[position] && !capital)) {
      places[position] = place;
      capitals[position] = capital && place != Place.UNKNOWN;
      rarities[position] = rarity;
    }
  }

  /** The terms in the order in which they were first met. */
  Counts counts() {
    return counts;
  }

  /**
   * Works out the weights of all terms, from how often they are met and how rare; another term
   * makes them void.
   *
   * @return the sum of their squares
   */
  double weigh(double factor) {
    double squares = 0;
    for (int i = 0; i < counts.size(); i++) {
      double weight = factor * damped(counts.value(i)) * rarities[i];
      weights[i] = weight;
      squares += weight * weight;
    }
    return squares;
  }

  private static double damped(int frequency) {
    return frequency < DAMPED.length ? DAMPED[frequency] : 1 + StrictMath.log(frequency);
  }

  /** What the term at a position weighs, before the vector is scaled. */
  double weight(int position) {
    return weights[position];
  }

  /** Where the term at a position stands. */
  int place(int position) {
    return places[position];
  }

  void clear() {
    counts.clear();
  }
}
