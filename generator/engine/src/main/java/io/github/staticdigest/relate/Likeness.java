package io.github.staticdigest.relate;

import java.util.Arrays;

/** Compares one entry with many: its vector is laid out once. Not for several threads. */
final class Likeness {

  /**
   * Bits by the last digits of words: few words of other entries pass, and the rest cost little.
   */
  private final long[] known = new long[64];

  private final int[] words;
  private final Counts pairs = new Counts();
  private Vector own = Vector.EMPTY;

  /** For entries of so many different words. */
  Likeness(int words) {
    this.words = new int[words];
  }

  /** From now on this is the one that is compared with others. */
  void of(Vector vector) {
    for (int word : own.words()) {
      words[word] = 0;
    }
    pairs.clear();
    Arrays.fill(known, 0);
    own = vector;
    for (int i = 0; i < vector.words().length; i++) {
      known[slot(vector.words()[i])] |= 1L << vector.words()[i];
      words[vector.words()[i]] = vector.weights()[i];
    }
    for (int i = 0; i < vector.pairs().length; i++) {
      pairs.add(vector.pairs()[i], vector.pairWeights()[i]);
    }
  }

  /** The product with another vector, in units of {@link Vector#ONE} squared. */
  long with(Vector other) {
    long sum = 0;
    for (int i = 0; i < other.words().length; i++) {
      int word = other.words()[i];
      if (isPerhapsOwn(word)) {
        sum += (long) words[word] * other.weights()[i];
      }
    }
    for (int i = 0; i < other.pairs().length; i++) {
      sum += (long) pairs.get(other.pairs()[i]) * other.pairWeights()[i];
    }
    return sum;
  }

  /** Is told what a term adds to a product. */
  @FunctionalInterface
  interface Sink {
    void shared(long term, long product);
  }

  /** Tells of every term that both vectors have: first the words, then the pairs. */
  void forEachShared(Vector other, Sink sink) {
    for (int i = 0; i < other.words().length; i++) {
      int word = other.words()[i];
      if (isPerhapsOwn(word) && words[word] > 0) {
        sink.shared(word, (long) words[word] * other.weights()[i]);
      }
    }
    for (int i = 0; i < other.pairs().length; i++) {
      int weight = pairs.get(other.pairs()[i]);
      if (weight > 0) {
        sink.shared(other.pairs()[i], (long) weight * other.pairWeights()[i]);
      }
    }
  }

  private boolean isPerhapsOwn(int word) {
    return ((known[slot(word)] >>> word) & 1) != 0;
  }

  private static int slot(int word) {
    return (word >>> 6) & 63;
  }
}
