package io.github.staticdigest.learn;

import java.util.Arrays;

/** Counts numbers of 64 bits: a table of open addresses that grows. */
final class NumberCounts {

  private long[] numbers = new long[1 << 16];
  private int[] counts = new int[1 << 16];
  private int size;

  void add(long number) {
    if (2 * size >= numbers.length) {
      grow();
    }
    int slot = slot(number);
    size += counts[slot] == 0 ? 1 : 0;
    numbers[slot] = number;
    counts[slot]++;
  }

  int count(long number) {
    return counts[slot(number)];
  }

  /** The numbers that were added at least so often, in order. */
  long[] atLeast(int fewest) {
    long[] found = new long[size];
    int count = 0;
    for (int slot = 0; slot < numbers.length; slot++) {
      if (counts[slot] >= fewest) {
        found[count++] = numbers[slot];
      }
    }
    long[] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private int slot(long number) {
    int slot = (int) number & (numbers.length - 1);
    while (counts[slot] > 0 && numbers[slot] != number) {
      slot = (slot + 1) & (numbers.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] formerNumbers = numbers;
    int[] formerCounts = counts;
    numbers = new long[2 * formerNumbers.length];
    counts = new int[numbers.length];
    for (int i = 0; i < formerNumbers.length; i++) {
      if (formerCounts[i] > 0) {
        int slot = slot(formerNumbers[i]);
        numbers[slot] = formerNumbers[i];
        counts[slot] = formerCounts[i];
      }
    }
  }
}
