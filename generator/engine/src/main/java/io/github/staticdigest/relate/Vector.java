package io.github.staticdigest.relate;

import java.util.Arrays;

/**
 * A sparse vector of length 1: the words of an entry and its pairs of words, each with a weight.
 * Weights are whole numbers, so that sums of their products are the same in every order.
 *
 * @param words numbers of words, each once
 * @param weights their weights in the same order, in units of 1 / {@link #ONE}
 * @param places where the entry has them, see {@link Place}
 * @param pairs pairs of words as {@link Terms} writes them, each once
 * @param pairWeights their weights in the same order
 * @param pairPlaces where the entry has them
 */
record Vector(
    int[] words, int[] weights, int[] places, long[] pairs, int[] pairWeights, int[] pairPlaces) {

  /** The weight 1. */
  static final int ONE = 1 << 20;

  /** By so many of its words an entry is looked up. */
  private static final int HEAVY = 24;

  /** The vector without terms. */
  static final Vector EMPTY =
      new Vector(new int[0], new int[0], new int[0], new long[0], new int[0], new int[0]);

  /** The same vector where words have other numbers. */
  Vector renumbered(int[] numbers) {
    int[] renumbered = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      renumbered[i] = numbers[words[i]];
    }
    long[] renumberedPairs = new long[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      renumberedPairs[i] = Terms.renumbered(pairs[i], numbers);
    }
    return new Vector(renumbered, weights, places, renumberedPairs, pairWeights, pairPlaces);
  }

  /** Where the entry has a term that is one of its own. */
  int place(long term) {
    int position = 0;
    if (Terms.isPair(term)) {
      while (pairs[position] != term) {
        position++;
      }
      return pairPlaces[position];
    }
    while (words[position] != term) {
      position++;
    }
    return places[position];
  }

  /** Positions of the heaviest words, heaviest first; of equally heavy ones the first first. */
  int[] heaviest() {
    long[] keys = new long[words.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) -weights[i] << 32) | i;
    }
    Arrays.sort(keys);
    int[] positions = new int[Math.min(HEAVY, keys.length)];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = (int) keys[i];
    }
    return positions;
  }
}
