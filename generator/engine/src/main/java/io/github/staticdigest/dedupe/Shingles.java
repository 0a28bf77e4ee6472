package io.github.staticdigest.dedupe;

import io.github.staticdigest.text.PlainLetters;
import java.util.Arrays;

/**
 * The set of all groups of three consecutive words of a text, each as a hash of 32 bits (Broder, On
 * the resemblance and containment of documents, 1997). A text of fewer words has one group.
 */
final class Shingles {

  private static final int WORDS = 3;
  private static final int PARTS = 256;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final int[] hashes;

  private Shingles(int[] sorted) {
    this.hashes = sorted;
  }

  /** Words are runs of letters and digits, in small letters. */
  static Shingles of(String text) {
    char[] signs = text.toCharArray();
    Groups groups = new Groups(signs.length / 2 + 1);
    long hash = FNV_OFFSET;
    for (char each : signs) {
      char sign = PlainLetters.isPlain(each) ? PlainLetters.small(each) : small(each);
      if (sign > 0) {
        hash = (hash ^ sign) * FNV_PRIME;
      } else if (hash != FNV_OFFSET) {
        groups.add(hash);
        hash = FNV_OFFSET;
      }
    }
    if (hash != FNV_OFFSET) {
      groups.add(hash);
    }
    return new Shingles(sortedSet(groups.hashes()));
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
    int[] sorted = sorted(hashes);
    int size = Math.min(1, sorted.length);
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] != sorted[size - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return size == sorted.length ? sorted : Arrays.copyOf(sorted, size);
  }

  /**
   * The numbers in ascending order. Hashes are spread evenly, so that a part for each first byte
   * has few of them (bucket sort): for an abstract several times as fast as sorting by comparison.
   */
  private static int[] sorted(int[] hashes) {
    int[] ends = new int[PARTS];
    for (int hash : hashes) {
      ends[part(hash)]++;
    }
    for (int i = 1; i < PARTS; i++) {
      ends[i] += ends[i - 1];
    }
    int[] sorted = new int[hashes.length];
    for (int hash : hashes) {
      sorted[--ends[part(hash)]] = hash;
    }
    insert(sorted);
    return sorted;
  }

  /** Sorts numbers of which each is near its place (insertion sort). */
  private static void insert(int[] numbers) {
    for (int i = 1; i < numbers.length; i++) {
      int number = numbers[i];
      int place = i;
      while (place > 0 && numbers[place - 1] > number) {
        numbers[place] = numbers[place - 1];
        place--;
      }
      numbers[place] = number;
    }
  }

  /** Its first byte, the least numbers first. */
  private static int part(int hash) {
    return (hash >> 24) + PARTS / 2;
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

  /** The groups of the words of a text, one after the other. */
  private static final class Groups {

    private final int[] hashes;
    private int words;
    private long last;

    /** Mixed already. */
    private long lastButOne;

    /** Room for as many words. */
    Groups(int most) {
      this.hashes = new int[most];
    }

    /** Adds a word by its hash. */
    void add(long word) {
      if (words >= WORDS - 1) {
        hashes[words - WORDS + 1] = half(mixed(mixed(lastButOne ^ last) ^ word));
      }
      lastButOne = mixed(last);
      last = word;
      words++;
    }

    int[] hashes() {
      if (words >= WORDS) {
        return Arrays.copyOf(hashes, words - WORDS + 1);
      }
      long first = words == 2 ? mixed(lastButOne ^ last) : mixed(last);
      return words == 0 ? new int[0] : new int[] {half(first)};
    }

    private static int half(long hash) {
      return (int) (hash >>> 32);
    }
  }
}
