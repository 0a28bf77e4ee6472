package io.github.staticdigest.dedupe;

import java.util.List;

/**
 * Which texts share a shingle of their sketches. A sketch is the shingles of an abstract with the
 * least hashes. All shingles of all sketches stand in one sorted array, so that those who share one
 * stand side by side: a table of lists would miss the processor's cache at every step.
 */
final class Postings {

  /** A shingle that so many texts have is a set phrase; no more are led to by it. */
  private static final int MOST = 16;

  /** How many values a byte has. */
  private static final int VALUES = 1 << Byte.SIZE;

  private final int sketch;

  /**
   * The hash of a shingle in the upper half, the number of a text in the lower; those of one
   * shingle side by side, the oldest text first.
   */
  private final long[] postings;

  /** The first postings of the shingles of a text that older ones have too, text by text. */
  private final int[] runs;

  /** By text: where its runs begin; one more for the end. */
  private final int[] firstRun;

  /**
   * Sorts the sketches.
   *
   * @param texts each with a number of its own, in ascending order
   * @param numbers one more than the greatest number of a text
   * @param sketch how many shingles a sketch has
   */
  Postings(List<Text> texts, int numbers, int sketch) {
    this.sketch = sketch;
    this.postings = byShingle(postings(texts, sketch));
    this.firstRun = new int[numbers + 1];
    forEachShared((posting, first) -> firstRun[text(posting) + 1]++);
    for (int i = 1; i < firstRun.length; i++) {
      firstRun[i] += firstRun[i - 1];
    }
    this.runs = new int[firstRun[numbers]];
    int[] next = firstRun.clone();
    forEachShared((posting, first) -> runs[next[text(posting)]++] = first);
  }

  private static long[] postings(List<Text> texts, int sketch) {
    long[] postings = new long[texts.stream().mapToInt(text -> length(text, sketch)).sum()];
    int size = 0;
    for (Text text : texts) {
      int[] hashes = text.shingles().hashes();
      for (int i = 0; i < length(text, sketch); i++) {
        postings[size++] = (long) hashes[i] << Integer.SIZE | text.number();
      }
    }
    return postings;
  }

  /**
   * Those of one shingle side by side, in the order in which they were given (radix sort, last byte
   * first). For millions it takes a fraction of a sort by comparison.
   */
  private static long[] byShingle(long[] postings) {
    long[] sorted = postings;
    long[] other = new long[postings.length];
    for (int shift = Integer.SIZE; shift < Long.SIZE; shift += Byte.SIZE) {
      int[] next = new int[VALUES + 1];
      for (long posting : sorted) {
        next[value(posting, shift) + 1]++;
      }
      for (int i = 1; i < VALUES; i++) {
        next[i] += next[i - 1];
      }
      for (long posting : sorted) {
        other[next[value(posting, shift)]++] = posting;
      }
      long[] done = sorted;
      sorted = other;
      other = done;
    }
    return sorted;
  }

  private static int value(long posting, int shift) {
    return (int) (posting >>> shift) & (VALUES - 1);
  }

  private static int length(Text text, int sketch) {
    return Math.min(sketch, text.shingles().size());
  }

  /** How many older texts {@link #older} gives at most, each as often as it is given. */
  int room() {
    return sketch * MOST;
  }

  /**
   * The numbers of older texts that share a shingle with a text, once for each shingle.
   *
   * @param into gets them
   * @return how many
   */
  int older(Text text, int[] into) {
    int count = 0;
    for (int run = firstRun[text.number()]; run < firstRun[text.number() + 1]; run++) {
      int first = runs[run];
      for (int i = first; i < first + MOST && text(i) < text.number(); i++) {
        into[count++] = text(i);
      }
    }
    return count;
  }

  private interface Shared {
    void accept(int posting, int firstOfShingle);
  }

  /** Tells of every posting whose shingle an older text has too. */
  private void forEachShared(Shared sink) {
    int first = 0;
    for (int i = 1; i < postings.length; i++) {
      if (postings[i] >> Integer.SIZE != postings[first] >> Integer.SIZE) {
        first = i;
      } else {
        sink.accept(i, first);
      }
    }
  }

  private int text(int posting) {
    return (int) postings[posting];
  }
}
