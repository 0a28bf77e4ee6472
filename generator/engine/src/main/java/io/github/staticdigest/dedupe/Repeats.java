package io.github.staticdigest.dedupe;

import java.util.Arrays;

/**
 * Finds the numbers that stand in a list more than once, by a small hash table with open addressing
 * that is used again and again: most numbers stand there once, and sorting them all would take
 * several times as long. Not for several threads.
 */
final class Repeats {

  /** Spreads neighbouring numbers over the table (Knuth, TAOCP 3, 6.4: multiplicative hashing). */
  private static final int GOLDEN = 0x9E3779B9;

  /** One more than each number; 0 where a place is free. */
  private final int[] table;

  /** By place: whether its number was met again. */
  private final boolean[] again;

  private final int shift;

  /** A table for lists of so many numbers at most. */
  Repeats(int most) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * Math.max(most, 1) - 1);
    this.table = new int[1 << bits];
    this.again = new boolean[1 << bits];
    this.shift = Integer.SIZE - bits;
  }

  /**
   * The numbers that stand among the first {@code count} more than once, each once, ascending.
   *
   * @param numbers none below 0
   */
  int[] in(int[] numbers, int count) {
    Arrays.fill(table, 0);
    Arrays.fill(again, false);
    int[] found = new int[count / 2];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int place = place(numbers[i] + 1);
      if (table[place] == 0) {
        table[place] = numbers[i] + 1;
      } else if (!again[place]) {
        again[place] = true;
        found[size++] = numbers[i];
      }
    }
    Arrays.sort(found, 0, size);
    return Arrays.copyOf(found, size);
  }

  /** Where a number stands or may be put. */
  private int place(int number) {
    int place = (number * GOLDEN) >>> shift;
    while (table[place] != 0 && table[place] != number) {
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }
}
