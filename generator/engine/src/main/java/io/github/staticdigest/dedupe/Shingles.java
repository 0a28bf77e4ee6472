package io.github.staticdigest.dedupe;

import io.github.staticdigest.text.PlainLetters;
import java.util.Arrays;

/**
 * The set of all groups of three consecutive words of a text, each as a hash of 32 bits (Broder, On
 * the resemblance and containment of documents, 1997). A text of fewer words has one group.
 */
final class Shingles {

  private static final int WORDS = 3;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final int[] hashes;

  private Shingles(int[] sorted) {
    this.hashes = sorted;
  }

  /** Words are runs of letters and digits, in small letters. */
  static Shingles of(String text) {
    long[] words = words(text);
    if (words.length == 0) {
      return new Shingles(new int[0]);
    }
    int[] groups = new int[Math.max(1, words.length - WORDS + 1)];
    for (int i = 0; i < groups.length; i++) {
      long group = 0;
      for (int j = i; j < Math.min(i + WORDS, words.length); j++) {
        group = mixed(group ^ words[j]);
      }
      groups[i] = (int) (group >>> 32);
    }
    return new Shingles(sortedSet(groups));
  }

  int size() {
    return hashes.length;
  }

  /** The hashes in ascending order; not to be changed. */
  int[] hashes() {
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
    int[] others = other.hashes;
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < others.length) {
      int one = hashes[i];
      int two = others[j];
      common += one == two ? 1 : 0;
      i += one <= two ? 1 : 0;
      j += two <= one ? 1 : 0;
    }
    return common;
  }

  private static int[] sortedSet(int[] hashes) {
    Arrays.sort(hashes);
    int size = 1;
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] != hashes[size - 1]) {
        hashes[size++] = hashes[i];
      }
    }
    return size == hashes.length ? hashes : Arrays.copyOf(hashes, size);
  }

  /** A hash a word, by FNV-1a. */
  private static long[] words(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long hash = FNV_OFFSET;
    char[] signs = text.toCharArray();
    for (char each : signs) {
      char sign = PlainLetters.isPlain(each) ? PlainLetters.small(each) : small(each);
      if (sign > 0) {
        hash = (hash ^ sign) * FNV_PRIME;
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

  /** The small letter or the digit, 0 for what is neither. */
  private static char small(char sign) {
    return Character.isLetterOrDigit(sign) ? Character.toLowerCase(sign) : 0;
  }

  /** The last step of SplitMix64, which makes neighbouring numbers unlike. */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
