package io.github.staticdigest.dedupe;

import java.util.Arrays;

/**
 * Tells at most how alike one set of shingles is to others: a bit for each shingle, which another
 * may share (Bloom, Space/time trade-offs in hash coding, 1970, with one hash function). Most that
 * are compared are not alike, and that is told so in a fraction of the time that counting takes.
 * Not for several threads.
 */
final class ShingleFilter {

  /** Of a shingle of an abstract, one in fifty of another text shares the bit. */
  private static final int WORDS = 128;

  private final long[] bits = new long[WORDS];
  private int size;

  /** Takes the place of the set before. */
  void set(Shingles shingles) {
    Arrays.fill(bits, 0);
    size = shingles.size();
    for (int hash : shingles.hashes()) {
      bits[word(hash)] |= 1L << hash;
    }
  }

  /** Not less than {@link Shingles#jaccard}. */
  double jaccardAtMost(Shingles other) {
    int common = 0;
    for (int hash : other.hashes()) {
      common += (int) (bits[word(hash)] >>> hash) & 1;
    }
    return common == 0 ? 0 : (double) common / (size + other.size() - common);
  }

  /** By the bits above those that choose the bit of a word. */
  private static int word(int hash) {
    return (hash >>> 6) & (WORDS - 1);
  }
}
