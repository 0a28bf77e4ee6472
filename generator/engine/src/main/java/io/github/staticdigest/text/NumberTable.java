package io.github.staticdigest.text;

import java.util.Arrays;

/**
 * Whole numbers from 0 by key, where keys are spread evenly as those of {@link Tokens} are: a table
 * of open addresses, at most half full. No key is 0.
 */
public final class NumberTable {

  private long[] keys;
  private int[] values;
  private int size;

  /** A table that takes so many keys before it grows. */
  public NumberTable(int expected) {
    int slots = Integer.highestOneBit(Math.max(expected, 8)) * 4;
    keys = new long[slots];
    values = new int[slots];
  }

  /** A table in which each key has its position in the list. */
  public static NumberTable of(long[] keys) {
    NumberTable table = new NumberTable(keys.length);
    for (int i = 0; i < keys.length; i++) {
      table.put(keys[i], i);
    }
    return table;
  }

  /** The number of a key, or -1. */
  public int get(long key) {
    int slot = slot(key);
    return keys[slot] == 0 ? -1 : values[slot];
  }

  /**
   * The numbers of the first of some keys, -1 of a key that has none. The first loop waits for
   * nothing, so that the memory is read for many keys at once.
   */
  public int[] get(long[] asked, int count) {
    int mask = keys.length - 1;
    long[] met = new long[count];
    for (int i = 0; i < count; i++) {
      met[i] = keys[(int) asked[i] & mask];
    }
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = met[i] == 0 ? -1 : get(asked[i]);
    }
    return numbers;
  }

  /** Gives a key a number. */
  public void put(long key, int value) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(key);
    size += keys[slot] == 0 ? 1 : 0;
    keys[slot] = key;
    values[slot] = value;
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] formerKeys = keys;
    int[] formerValues = values;
    keys = new long[2 * formerKeys.length];
    values = Arrays.copyOf(formerValues, keys.length);
    for (int i = 0; i < formerKeys.length; i++) {
      if (formerKeys[i] != 0) {
        int slot = slot(formerKeys[i]);
        keys[slot] = formerKeys[i];
        values[slot] = formerValues[i];
      }
    }
  }
}
