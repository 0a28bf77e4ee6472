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

  /** Terms of another that may be its own, with their weights. */
  private long[] met = new long[256];

  /** Its terms with their weights, in the order of its vector. */
  private final Counts own = new Counts();

  Likeness(Vectors vectors) {
    this.vectors = vectors;
  }

  /** From now on this is the one that is compared with others. */
  void of(int entry) {
    own.clear();
    Arrays.fill(known, 0);
    VectorBlock block = vectors.block(entry);
    for (int i = block.start(entry); i < block.end(entry); i++) {
      long term = block.term(i);
      known[slot(term)] |= bit(term);
      own.add(term, block.weight(i));
    }
  }

  /** The product with another vector, in units of {@link Vectors#ONE} squared. */
  int with(int other) {
    return withWords(other) + withPairs(other);
  }

  /** What words add to that product. */
  int withWords(int other) {
    VectorBlock block = vectors.block(other);
    return with(block.weighed(), block.start(other), block.endOfWords(other));
  }

  /** What pairs of words add to it. */
  int withPairs(int other) {
    VectorBlock block = vectors.block(other);
    return with(block.weighed(), block.endOfWords(other), block.end(other));
  }

  private int with(long[] weighed, int start, int end) {
    if (end - start > met.length) {
      met = new long[2 * (end - start)];
    }
    int count = 0;
    for (int i = start; i < end; i++) {
      // Without a branch, which nobody could foresee.
      met[count] = weighed[i];
      count += mayBeOwn(VectorBlock.term(weighed[i]));
    }
    int sum = 0;
    for (int i = 0; i < count; i++) {
      int position = own.position(VectorBlock.term(met[i]));
      sum += position < 0 ? 0 : own.value(position) * VectorBlock.weight(met[i]);
    }
    return sum;
  }

  /**
   * Tells what each of its own terms that another has, too, adds to the product of both.
   *
   * @param products by position of the term; that of others is left as it is
   * @param shared the positions of these terms, in no order
   * @return how many these are
   */
  int share(int other, int[] products, int[] shared) {
    int count = 0;
    VectorBlock block = vectors.block(other);
    for (int i = block.start(other), end = block.end(other); i < end; i++) {
      long term = block.term(i);
      int position = mayBeOwn(term) != 0 ? own.position(term) : -1;
      if (position >= 0) {
        products[position] = own.value(position) * block.weight(i);
        shared[count++] = position;
      }
    }
    return count;
  }

  /** The position of a word among its own terms, by the word's number; or -1. */
  int position(long word) {
    return own.position(Terms.of(word, true));
  }

  /** 1 where a term may be one of its own, 0 where it is none. */
  private int mayBeOwn(long term) {
    return (known[slot(term)] & bit(term)) != 0 ? 1 : 0;
  }

  private static int slot(long term) {
    return (int) (term >>> 1) & 63;
  }

  private static long bit(long term) {
    return 1L << (term >>> 7);
  }
}
