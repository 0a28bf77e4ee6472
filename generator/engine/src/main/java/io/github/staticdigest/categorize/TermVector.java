package io.github.staticdigest.categorize;

import io.github.staticdigest.text.NumberTable;
import java.util.Arrays;

/**
 * The terms of a paper that a dictionary knows, each once, weighed by {@code (1 + ln tf) · idf} and
 * scaled to length 1. A term of the title counts three times.
 */
public final class TermVector {

  private static final double[] DAMPED = damped(64);
  private static final int MIX = 0x9E3779B9;

  private final int size;
  private final int[] rows;
  private final int[] positions;
  private final float[] values;

  private TermVector(int size, int[] rows, int[] positions, float[] values) {
    this.size = size;
    this.rows = rows;
    this.positions = positions;
    this.values = values;
  }

  /** How many terms there are. */
  public int size() {
    return size;
  }

  /** The row in the dictionary of the term at an index. */
  public int row(int index) {
    return rows[index];
  }

  /** The weight in the paper of the term at an index. */
  public float value(int index) {
    return values[index];
  }

  /** Where in the paper the term at an index stands first. */
  int position(int index) {
    return positions[index];
  }

  /** The vector of a paper by a dictionary. */
  static TermVector of(Terms terms, NumberTable table, float[] rarity) {
    int[] known = terms.rows(table);
    int[] rows = new int[terms.size()];
    int[] positions = new int[terms.size()];
    int[] times = new int[terms.size()];
    int size = 0;
    // Indices of rows met, counted from 1, by hash of the row; at most half are taken.
    int shift = Integer.numberOfLeadingZeros(Math.max(terms.size(), 1)) - 1;
    int[] slots = new int[1 << (Integer.SIZE - shift)];
    for (int position = 0; position < terms.size(); position++) {
      int row = known[position];
      if (row >= 0) {
        int slot = (row * MIX) >>> shift;
        while (slots[slot] > 0 && rows[slots[slot] - 1] != row) {
          slot = (slot + 1) & (slots.length - 1);
        }
        if (slots[slot] == 0) {
          rows[size] = row;
          positions[size] = position;
          slots[slot] = ++size;
        }
        times[slots[slot] - 1] += terms.isInTitle(position) ? Bag.TITLE : 1;
      }
    }
    return weighed(rows, positions, times, size, rarity);
  }

  /** The vector of a paper whose terms are counted already; where they stand is not known. */
  static TermVector of(Bag bag, NumberTable table, float[] rarity) {
    int[] rows = new int[bag.size()];
    int[] times = new int[bag.size()];
    int size = 0;
    for (int i = 0; i < bag.size(); i++) {
      int row = table.get(bag.number(i));
      if (row >= 0) {
        rows[size] = row;
        times[size] = bag.times(i);
        size++;
      }
    }
    return weighed(Arrays.copyOf(rows, size), new int[0], times, size, rarity);
  }

  private static TermVector weighed(
      int[] rows, int[] positions, int[] times, int size, float[] rarity) {
    double[] weights = new double[size];
    double square = 0;
    for (int i = 0; i < size; i++) {
      weights[i] = DAMPED[Math.min(times[i], DAMPED.length - 1)] * rarity[rows[i]];
      square += weights[i] * weights[i];
    }
    double length = square > 0 ? Math.sqrt(square) : 1;
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) (weights[i] / length);
    }
    return new TermVector(size, rows, positions, values);
  }

  private static double[] damped(int most) {
    double[] damped = new double[most];
    for (int times = 1; times < most; times++) {
      damped[times] = 1 + StrictMath.log(times);
    }
    return damped;
  }
}
