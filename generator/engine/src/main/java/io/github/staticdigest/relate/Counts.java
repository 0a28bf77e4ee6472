package io.github.staticdigest.relate;

import java.util.Arrays;

/**
 * Whole numbers by term, small and used again and again: what is counted in one entry. Terms stand
 * in the order in which they were first met. Open addressing with linear probing. The last bit of a
 * term, whether it tells, is the same wherever it stands, so terms are one that differ in it alone.
 */
final class Counts {

  /** So many slots are there for each key, since most keys that are asked for are unknown. */
  private static final int SPARSE = 8;

  private long[] keys = new long[256];
  private int[] values = new int[256];
  private int size;

  /** Positions in {@code keys}, counted from 1, by hash of the key; mostly empty. */
  private int[] slots = new int[SPARSE * keys.length];

  /**
   * Adds to the number of a key, which is 0 at first.
   *
   * @return the key's position
   */
  int add(long key, int value) {
    int slot = slot(key);
    if (slots[slot] == 0) {
      if (size == keys.length) {
        grow();
        slot = slot(key);
      }
      keys[size] = key;
      values[size] = 0;
      slots[slot] = ++size;
    }
    int position = slots[slot] - 1;
    values[position] += value;
    return position;
  }

  /** The position of a key, -1 where it is not known. */
  int position(long key) {
    return slots[slot(key)] - 1;
  }

  int size() {
    return size;
  }

  long key(int position) {
    return keys[position];
  }

  int value(int position) {
    return values[position];
  }

  /** Forgets all keys. */
  void clear() {
    // The last comes first, so that no search for another ends at a slot already freed.
    for (int i = size - 1; i >= 0; i--) {
      slots[slot(keys[i])] = 0;
    }
    size = 0;
  }

  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) (key >>> 1) & mask;
    while (slots[slot] != 0 && keys[slots[slot] - 1] >>> 1 != key >>> 1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    values = Arrays.copyOf(values, 2 * size);
    slots = new int[SPARSE * keys.length];
    for (int i = 0; i < size; i++) {
      slots[slot(keys[i])] = i + 1;
    }
  }
}
