package io.github.staticdigest.relate;

import java.util.Arrays;
import java.util.List;

/**
 * The entries of each term, so that only entries with a telling term in common are compared. An
 * entry's heaviest terms are looked up first, and lists that would exceed what one entry may cost
 * are passed over: those are the common terms, which hardly tell entries apart. The work grows with
 * the number of entries, not with its square.
 */
final class Postings {

  /** How many places in lists an entry may visit. */
  private static final int BUDGET = 8_000;

  /** How many of the best by the terms visited are returned for a full comparison. */
  private static final int CANDIDATES = 40;

  private final int[][] entries;
  private final float[][] weights;
  private final double[] sums;
  private final int[] touched;

  Postings(List<Vector> vectors, int terms) {
    int[] sizes = new int[terms];
    vectors.forEach(vector -> Arrays.stream(vector.terms()).forEach(term -> sizes[term]++));
    entries = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    weights = Arrays.stream(sizes).mapToObj(float[]::new).toArray(float[][]::new);
    Arrays.fill(sizes, 0);
    for (int entry = 0; entry < vectors.size(); entry++) {
      Vector vector = vectors.get(entry);
      for (int i = 0; i < vector.terms().length; i++) {
        int term = vector.terms()[i];
        entries[term][sizes[term]] = entry;
        weights[term][sizes[term]] = vector.weights()[i];
        sizes[term]++;
      }
    }
    sums = new double[vectors.size()];
    touched = new int[vectors.size()];
  }

  /**
   * Entries near the one given, itself not among them, likeliest first. Not for several threads.
   */
  int[] candidates(int self, Vector vector) {
    int count = 0;
    int visited = 0;
    for (int position : vector.heaviestFirst()) {
      int term = vector.terms()[position];
      if (visited + entries[term].length > BUDGET) {
        continue;
      }
      visited += entries[term].length;
      count = accumulate(term, vector.weights()[position], count);
    }
    long[] ranked = new long[count];
    for (int i = 0; i < count; i++) {
      ranked[i] = key(touched[i]);
      sums[touched[i]] = 0;
    }
    Arrays.sort(ranked);
    return Arrays.stream(ranked)
        .mapToInt(key -> (int) key)
        .filter(entry -> entry != self)
        .limit(CANDIDATES)
        .toArray();
  }

  /** Sorts by sum, greatest first, then by entry: bits of a positive float sort as it does. */
  private long key(int entry) {
    return (long) -Float.floatToIntBits((float) sums[entry]) << Integer.SIZE | entry;
  }

  private int accumulate(int term, float weight, int countBefore) {
    int count = countBefore;
    for (int i = 0; i < entries[term].length; i++) {
      int entry = entries[term][i];
      if (sums[entry] == 0) {
        touched[count++] = entry;
      }
      sums[entry] += weight * (double) weights[term][i];
    }
    return count;
  }
}
