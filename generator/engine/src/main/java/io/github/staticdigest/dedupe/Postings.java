package io.github.staticdigest.dedupe;

import java.util.Arrays;

/**
 * Which texts have a hash in their sketch: a hash table with open addressing whose lists are linked
 * through arrays, since millions of boxed numbers would not fit.
 */
final class Postings {

  /** A hash that so many texts have is a set phrase; no more are led to by it. */
  private static final int MOST = 16;

  private static final int LEAST = 1 << 12;

  /** By slot: the hash, and the number of its youngest text's link plus one; 0 for a free slot. */
  private int[] keys = new int[LEAST];

  private int[] heads = new int[LEAST];
  private int used;

  /** By link: the text, and the link of the next older one plus one. */
  private int[] texts = new int[LEAST];

  private int[] next = new int[LEAST];
  private int size;

  /** Adds a text to those that have a hash, unless they are many. */
  void add(int hash, int text) {
    if (used * 3L > keys.length * 2L) {
      grow();
    }
    int slot = slot(hash, keys, heads);
    if (heads[slot] == 0) {
      keys[slot] = hash;
      used++;
    } else if (isFull(slot)) {
      return;
    }
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, size + size / 2);
      next = Arrays.copyOf(next, size + size / 2);
    }
    texts[size] = text;
    next[size] = heads[slot];
    heads[slot] = ++size;
  }

  /**
   * The texts that have a hash and are older than another.
   *
   * @param into gets their numbers, from an index on
   * @return the index after the last
   */
  int get(int hash, int before, int[] into, int from) {
    int count = from;
    for (int link = heads[slot(hash, keys, heads)]; link > 0; link = next[link - 1]) {
      if (texts[link - 1] < before) {
        into[count++] = texts[link - 1];
      }
    }
    return count;
  }

  /** How many texts have a hash at most. */
  static int room() {
    return MOST;
  }

  private boolean isFull(int slot) {
    int count = 0;
    for (int link = heads[slot]; link > 0; link = next[link - 1]) {
      count++;
    }
    return count >= MOST;
  }

  /** Where a hash is, or where it would be. */
  private static int slot(int hash, int[] keys, int[] heads) {
    int slot = hash & (keys.length - 1);
    while (heads[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] newKeys = new int[keys.length * 2];
    int[] newHeads = new int[newKeys.length];
    for (int i = 0; i < keys.length; i++) {
      if (heads[i] != 0) {
        int slot = slot(keys[i], newKeys, newHeads);
        newKeys[slot] = keys[i];
        newHeads[slot] = heads[i];
      }
    }
    keys = newKeys;
    heads = newHeads;
  }
}
