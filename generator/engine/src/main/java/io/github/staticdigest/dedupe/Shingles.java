package io.github.staticdigest.dedupe;

import java.util.Arrays;

/**
 * The set of all groups of three consecutive words of a text, each as a hash of 64 bits (Broder, On
 * the resemblance and containment of documents, 1997). A text of fewer words has one group.
 */
final class Shingles {

  private static final int WORDS = 3;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final long[] hashes;

  private Shingles(long[] sorted) {
    this.hashes = sorted;
  }

  /** Words are runs of letters and digits, in small letters. */
  static Shingles of(String text) {
    long[] words = words(text);
    if (words.length == 0) {
      return new Shingles(words);
    }
    long[] groups = new long[Math.max(1, words.length - WORDS + 1)];
    for (int i = 0; i < groups.length; i++) {
      for (int j = i; j < Math.min(i + WORDS, words.length); j++) {
        groups[i] = mixed(groups[i] ^ words[j]);
      }
    }
    return new Shingles(Arrays.stream(groups).sorted().distinct().toArray());
  }

  int size() {
    return hashes.length;
  }

  /** The hashes in ascending order; not to be changed. */
  long[] hashes() {
    return hashes;
  }

  /** Share of common groups among all groups of both; 0 where one has none. */
  double jaccard(Shingles other) {
    int common = common(other);
    return common == 0 ? 0 : (double) common / (size() + other.size() - common);
  }

  /** Share of common groups among those of the smaller set; 0 where one has none. */
  double containment(Shingles other) {
    int common = common(other);
    return common == 0 ? 0 : (double) common / Math.min(size(), other.size());
  }

  private int common(Shingles other) {
    int common = 0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  /** A hash a word, by FNV-1a. */
  private static long[] words(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (Character.isLetterOrDigit(sign)) {
        hash = (hash ^ Character.toLowerCase(sign)) * FNV_PRIME;
      } else if (hash != FNV_OFFSET) {
        words[count++] = hash;
        hash = FNV_OFFSET;
      }
    }
    if (hash != FNV_OFFSET) {
      words[count++] = hash;
    }
    return Arrays.copyOf(words, count);
  }

  /** The last step of SplitMix64, which makes neighbouring numbers unlike. */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
