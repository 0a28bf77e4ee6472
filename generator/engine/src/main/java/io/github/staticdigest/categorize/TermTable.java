package io.github.staticdigest.categorize;

import java.util.Arrays;

/**
 * The terms of a model, found by their number: a table of open addresses, at most half full, which
 * takes milliseconds to fill.
 */
final class TermTable {

  private final long[] numbers;
  private final int[] rows;
  private final int mask;

  /** A table in which the term at index i of the list has row i. */
  TermTable(long[] terms) {
    int size = Integer.highestOneBit(Math.max(terms.length, 8)) * 4;
    numbers = new long[size];
    rows = new int[size];
    mask = size - 1;
    Arrays.fill(rows, -1);
    for (int row = 0; row < terms.length; row++) {
      int slot = (int) terms[row] & mask;
      while (rows[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      numbers[slot] = terms[row];
      rows[slot] = row;
    }
  }

  /** The row of a term, or -1. */
  int row(long number) {
    int slot = (int) number & mask;
    while (rows[slot] >= 0 && numbers[slot] != number) {
      slot = (slot + 1) & mask;
    }
    return rows[slot];
  }
}
