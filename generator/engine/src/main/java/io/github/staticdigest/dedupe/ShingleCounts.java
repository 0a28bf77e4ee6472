package io.github.staticdigest.dedupe;

import java.util.List;

/**
 * How many texts have a shingle, roughly: shingles whose hashes end alike are counted together, and
 * nothing is counted beyond 127. That is enough to put the rare ones first, and takes a byte each
 * where a map would take a hundred.
 */
final class ShingleCounts {

  private static final int LEAST = 1 << 10;
  private static final int MOST = 1 << 26;

  private final byte[] counts;

  /** Counts the first so many shingles of each text. */
  ShingleCounts(List<Text> texts, int most) {
    long all = (long) most * texts.size();
    int size = LEAST;
    while (size < MOST && size < 2 * all) {
      size *= 2;
    }
    counts = new byte[size];
    for (Text text : texts) {
      int[] hashes = text.shingles().hashes();
      for (int i = 0; i < Math.min(most, hashes.length); i++) {
        int slot = slot(hashes[i]);
        if (counts[slot] < Byte.MAX_VALUE) {
          counts[slot]++;
        }
      }
    }
  }

  /** Never less than the number of texts that have it, up to 127. */
  int of(int shingle) {
    return counts[slot(shingle)];
  }

  private int slot(int shingle) {
    return shingle & (counts.length - 1);
  }
}
