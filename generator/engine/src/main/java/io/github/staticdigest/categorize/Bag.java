package io.github.staticdigest.categorize;

import java.util.Arrays;

/**
 * The terms of a paper, each once, with how often it stands there; a term of the title counts three
 * times.
 */
public final class Bag {

  /** What a term of the title counts. */
  static final int TITLE = 3;

  private final long[] numbers;
  private final byte[] times;

  private Bag(long[] numbers, byte[] times) {
    this.numbers = numbers;
    this.times = times;
  }

  /** Counts the terms of a paper. */
  public static Bag of(Terms terms) {
    long[] sorted = new long[terms.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = terms.number(i);
    }
    Arrays.sort(sorted);
    long[] numbers = Arrays.stream(sorted).distinct().toArray();
    byte[] times = new byte[numbers.length];
    for (int i = 0; i < sorted.length; i++) {
      int at = Arrays.binarySearch(numbers, terms.number(i));
      times[at] = (byte) Math.min(times[at] + (terms.isInTitle(i) ? TITLE : 1), Byte.MAX_VALUE);
    }
    return new Bag(numbers, times);
  }

  /** How many different terms there are. */
  public int size() {
    return numbers.length;
  }

  /** The number of the term at an index; numbers rise with the index. */
  public long number(int index) {
    return numbers[index];
  }

  /** How often the term at an index stands in the paper; 127 stands for more, too. */
  int times(int index) {
    return times[index];
  }
}
