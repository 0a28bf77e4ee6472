package io.github.staticdigest.relate;

import java.util.Arrays;

/** Compares one entry with many: its vector is laid out once. Not for several threads. */
final class Likeness {

  /**
   * Bits by a part of the term: few terms of other entries pass that are not its own, and the rest
   * cost little.
   */
  private final long[] known = new long[64];

  private final Vectors vectors;

  /** Its terms with their weights, in the order of its vector. */
  private final Counts own = new Counts();

  Likeness(Vectors vectors) {
    this.vectors = vectors;
  }

  /** From now on this is the one that is compared with others. */
  void of(int entry) {
    own.clear();
    Arrays.fill(known, 0);
    for (int i = vectors.start(entry); i < vectors.end(entry); i++) {
      long term = vectors.term(i);
      known[slot(term)] |= bit(term);
      own.add(term, vectors.weight(i));
    }
  }

  /** The product with another vector, in units of {@link Vectors#ONE} squared. */
  int with(int other) {
    return withWords(other) + withPairs(other);
  }

  /** What words add to that product. */
  int withWords(int other) {
    return with(vectors.start(other), vectors.pairs()[other]);
  }

  /** What pairs of words add to it. */
  int withPairs(int other) {
    return with(vectors.pairs()[other], vectors.end(other));
  }

  private int with(int start, int end) {
    long[] weighed = vectors.weighed();
    int sum = 0;
    for (int i = start; i < end; i++) {
      long term = Vectors.term(weighed[i]);
      if (mayBeOwn(term)) {
        int position = own.position(term);
        sum += position < 0 ? 0 : own.value(position) * Vectors.weight(weighed[i]);
      }
    }
    return sum;
  }

  /** What each of its own terms adds to the product with another vector. */
  void share(int other, int[] products) {
    Arrays.fill(products, 0, own.size(), 0);
    for (int i = vectors.start(other), end = vectors.end(other); i < end; i++) {
      long term = vectors.term(i);
      int position = mayBeOwn(term) ? own.position(term) : -1;
      if (position >= 0) {
        products[position] = own.value(position) * vectors.weight(i);
      }
    }
  }

  /** The position of a word among its own terms, by the word's number; or -1. */
  int position(long word) {
    int telling = own.position(Terms.of(word, true));
    return telling >= 0 ? telling : own.position(Terms.of(word, false));
  }

  private boolean mayBeOwn(long term) {
    return (known[slot(term)] & bit(term)) != 0;
  }

  private static int slot(long term) {
    return (int) (term >>> 1) & 63;
  }

  private static long bit(long term) {
    return 1L << (term >>> 7);
  }
}
