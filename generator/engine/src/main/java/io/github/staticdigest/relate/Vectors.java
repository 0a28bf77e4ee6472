package io.github.staticdigest.relate;

import java.util.List;

/**
 * Sparse vectors of length 1, one an entry, in a few long arrays: the words of an entry, heaviest
 * first, then its pairs of words. Weights are whole numbers, so that sums of their products are the
 * same in every order.
 *
 * @param starts by entry, where its words begin; one more for the end
 * @param pairs by entry, where its pairs begin
 * @param weighed numbers of {@link Terms}, each once in an entry, above their weights
 * @param places where the entry has the terms, see {@link Place}
 */
record Vectors(int[] starts, int[] pairs, long[] weighed, int[] places) {

  /** The weight 1. */
  static final int ONE = 1 << 15;

  /** By so many of its words an entry is looked up. */
  private static final int HEAVY = 24;

  /** How many entries there are. */
  int size() {
    return pairs.length;
  }

  int start(int entry) {
    return starts[entry];
  }

  int end(int entry) {
    return starts[entry + 1];
  }

  /** The end of the heaviest words of an entry, by which it is looked up. */
  int endOfHeaviest(int entry) {
    return Math.min(starts[entry] + HEAVY, pairs[entry]);
  }

  /** A term above its weight. */
  static long weighed(long term, int weight) {
    return term << (Long.SIZE - Terms.BITS) | weight;
  }

  long term(int place) {
    return term(weighed[place]);
  }

  int weight(int place) {
    return weight(weighed[place]);
  }

  static long term(long weighed) {
    return weighed >>> (Long.SIZE - Terms.BITS);
  }

  static int weight(long weighed) {
    return (char) weighed;
  }

  /** Vectors of many parts as one. */
  static Vectors joined(List<Vectors> parts) {
    int entries = parts.stream().mapToInt(Vectors::size).sum();
    int terms = parts.stream().mapToInt(part -> part.start(part.size())).sum();
    Vectors joined =
        new Vectors(new int[entries + 1], new int[entries], new long[terms], new int[terms]);
    int entry = 0;
    int term = 0;
    for (Vectors part : parts) {
      for (int i = 0; i < part.size(); i++) {
        joined.starts[entry + i] = term + part.starts[i];
        joined.pairs[entry + i] = term + part.pairs[i];
      }
      int length = part.start(part.size());
      System.arraycopy(part.weighed, 0, joined.weighed, term, length);
      System.arraycopy(part.places, 0, joined.places, term, length);
      entry += part.size();
      term += length;
    }
    joined.starts[entries] = term;
    return joined;
  }
}
