package io.github.staticdigest.relate;

import java.util.Comparator;
import java.util.stream.IntStream;

/** A sparse vector of length 1: numbers of terms, ascending, and their weights. */
record Vector(int[] terms, float[] weights) {

  /** Products are summed as whole numbers, since a sum of fractions depends on their order. */
  private static final double ONE = 1L << 40;

  /**
   * Sorts and scales.
   *
   * @param terms numbers of terms in any order, each once
   * @param weights in the same order
   */
  static Vector of(int[] terms, double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    int[] order = order(terms.length, Comparator.comparingInt(position -> terms[position]));
    int[] sorted = new int[order.length];
    float[] scaled = new float[order.length];
    for (int i = 0; i < order.length; i++) {
      sorted[i] = terms[order[i]];
      scaled[i] = (float) (weights[order[i]] / length);
    }
    return new Vector(sorted, scaled);
  }

  /** The positions of the terms, heaviest first. */
  int[] heaviestFirst() {
    return order(terms.length, Comparator.comparingDouble(position -> -weights[position]));
  }

  /** The cosine of the angle between two vectors, 0 to 1; whatever numbers the terms have. */
  double cosine(Vector other) {
    long[] sum = new long[1];
    forEachShared(other, (term, product) -> sum[0] += Math.round(product * ONE));
    return sum[0] / ONE;
  }

  /** Calls for every term that both vectors have, with the product of the two weights. */
  void forEachShared(Vector other, Contribution contribution) {
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int difference = Integer.compare(terms[i], other.terms[j]);
      if (difference == 0) {
        contribution.add(terms[i], weights[i] * (double) other.weights[j]);
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
  }

  private static int[] order(int size, Comparator<Integer> comparator) {
    return IntStream.range(0, size)
        .boxed()
        .sorted(comparator)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** What a shared term adds to the cosine. */
  @FunctionalInterface
  interface Contribution {
    void add(int term, double product);
  }
}
