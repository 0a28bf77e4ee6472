package io.github.staticdigest.dedupe;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which texts have a hash in their sketch: a hash table with open addressing whose lists are linked
 * through arrays, since millions of boxed numbers would not fit.
 */
final class Postings {

  /** A hash that so many texts have is a set phrase; no more are led to by it. */
  private static final int MOST = 64;

  private long[] keys = new long[1 << 12];
  private int[] heads = new int[1 << 12];
  private byte[] counts = new byte[1 << 12];
  private int used;
  private int[] texts = new int[1 << 12];
  private int[] next = new int[1 << 12];
  private int size;

  /** Adds a text to those that have a hash. */
  void add(long hash, int text) {
    if (used * 2 > keys.length) {
      grow();
    }
    int slot = slot(hash, keys, counts);
    if (counts[slot] == 0) {
      keys[slot] = hash;
      heads[slot] = -1;
      used++;
    }
    if (counts[slot] < MOST) {
      counts[slot]++;
      if (size == texts.length) {
        texts = Arrays.copyOf(texts, size * 2);
        next = Arrays.copyOf(next, size * 2);
      }
      texts[size] = text;
      next[size] = heads[slot];
      heads[slot] = size++;
    }
  }

  /** The texts that have a hash, the youngest first. */
  void forEach(long hash, IntConsumer action) {
    int slot = slot(hash, keys, counts);
    for (int at = counts[slot] == 0 ? -1 : heads[slot]; at >= 0; at = next[at]) {
      action.accept(texts[at]);
    }
  }

  /** Where a hash is, or where it would be. */
  private static int slot(long hash, long[] keys, byte[] counts) {
    int slot = (int) hash & (keys.length - 1);
    while (counts[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] newKeys = new long[keys.length * 2];
    int[] newHeads = new int[newKeys.length];
    byte[] newCounts = new byte[newKeys.length];
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] != 0) {
        int slot = slot(keys[i], newKeys, newCounts);
        newKeys[slot] = keys[i];
        newHeads[slot] = heads[i];
        newCounts[slot] = counts[i];
      }
    }
    keys = newKeys;
    heads = newHeads;
    counts = newCounts;
  }
}
