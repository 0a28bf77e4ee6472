package io.github.staticdigest.dedupe;

import java.util.Collection;

/**
 * How many texts have a shingle, roughly: shingles whose hashes end alike are counted together, and
 * nothing is counted beyond 127. That is enough to put the rare ones first, and takes a byte each
 * where a map would take a hundred.
 */
final class ShingleCounts {

  private static final int LEAST = 1 << 10;
  private static final int MOST = 1 << 26;

  private final byte[] counts;

  ShingleCounts(Collection<Shingles> texts) {
    long all = texts.stream().mapToLong(Shingles::size).sum();
    int size = LEAST;
    while (size < MOST && size < 4 * all) {
      size *= 2;
    }
    counts = new byte[size];
    for (Shingles text : texts) {
      for (long shingle : text.hashes()) {
        int slot = slot(shingle);
        if (counts[slot] < Byte.MAX_VALUE) {
          counts[slot]++;
        }
      }
    }
  }

  /** Never less than the number of texts that have it, up to 127. */
  int of(long shingle) {
    return counts[slot(shingle)];
  }

  private int slot(long shingle) {
    return (int) shingle & (counts.length - 1);
  }
}
