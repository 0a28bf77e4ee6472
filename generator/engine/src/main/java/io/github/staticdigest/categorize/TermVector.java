package io.github.staticdigest.categorize;

import java.util.Arrays;

/**
 * The terms of a paper that a dictionary knows, each once, in the order of its rows, weighed by
 * {@code (1 + ln tf) · idf} and scaled to length 1. A term of the title counts three times.
 */
public final class TermVector {

  private static final double[] DAMPED = damped(64);

  private final int[] rows;
  private final int[] positions;
  private final float[] values;

  private TermVector(int[] rows, int[] positions, float[] values) {
    this.rows = rows;
    this.positions = positions;
    this.values = values;
  }

  /** How many terms there are. */
  public int size() {
    return rows.length;
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
  static TermVector of(Terms terms, TermTable table, float[] rarity) {
    long[] found = new long[terms.size()];
    int count = 0;
    for (int position = 0; position < terms.size(); position++) {
      int row = table.row(terms.number(position));
      if (row >= 0) {
        found[count++] = (long) row << 32 | position;
      }
    }
    Arrays.sort(found, 0, count);
    return counted(terms, found, count, rarity);
  }

  /** The vector of a paper whose terms are counted already; where they stand is not known. */
  static TermVector of(Bag bag, TermTable table, float[] rarity) {
    int[] rows = new int[bag.size()];
    int[] times = new int[bag.size()];
    int size = 0;
    for (int i = 0; i < bag.size(); i++) {
      int row = table.row(bag.number(i));
      if (row >= 0) {
        rows[size] = row;
        times[size] = bag.times(i);
        size++;
      }
    }
    return weighed(rows, new int[size], times, size, rarity);
  }

  private static TermVector counted(Terms terms, long[] found, int count, float[] rarity) {
    int[] rows = new int[count];
    int[] positions = new int[count];
    int[] times = new int[count];
    int size = 0;
    for (int i = 0; i < count; size++) {
      int row = (int) (found[i] >>> 32);
      rows[size] = row;
      positions[size] = (int) found[i];
      for (; i < count && (int) (found[i] >>> 32) == row; i++) {
        times[size] += terms.isInTitle((int) found[i]) ? Bag.TITLE : 1;
      }
    }
    return weighed(rows, positions, times, size, rarity);
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
    return new TermVector(Arrays.copyOf(rows, size), Arrays.copyOf(positions, size), values);
  }

  private static double[] damped(int most) {
    double[] damped = new double[most];
    for (int times = 1; times < most; times++) {
      damped[times] = 1 + StrictMath.log(times);
    }
    return damped;
  }
}
