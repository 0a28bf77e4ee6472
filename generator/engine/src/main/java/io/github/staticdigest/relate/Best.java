package io.github.staticdigest.relate;

import java.util.Arrays;

/** Keeps those of many entries that have the greatest sums, in a heap with the least on top. */
final class Best {

  /**
   * The sum above the entry's number, this inverted: of equal sums the smaller number is better.
   */
  private final long[] heap;

  private int size;

  /** The least sum that may still be kept. */
  private int least = 1;

  Best(int most) {
    heap = new long[most];
  }

  /** Offers an entry; one whose sum is not positive is never kept. */
  void offer(int sum, int entry) {
    if (sum >= least) {
      keep(sum, entry);
    }
  }

  private void keep(int sum, int entry) {
    long key = ((long) sum << 32) | (~entry & 0xFFFFFFFFL);
    if (size < heap.length) {
      rise(size++, key);
    } else if (key > heap[0]) {
      sink(key);
    }
    least = size < heap.length ? 1 : (int) (heap[0] >>> 32);
  }

  /** The entries kept, in ascending order of their numbers. */
  int[] entries() {
    int[] entries = new int[size];
    for (int i = 0; i < size; i++) {
      entries[i] = ~(int) heap[i];
    }
    Arrays.sort(entries);
    return entries;
  }

  private void rise(int from, long key) {
    int place = from;
    while (place > 0 && heap[(place - 1) / 2] > key) {
      heap[place] = heap[(place - 1) / 2];
      place = (place - 1) / 2;
    }
    heap[place] = key;
  }

  private void sink(long key) {
    int place = 0;
    for (int child = 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= key) {
        break;
      }
      heap[place] = heap[child];
      place = child;
    }
    heap[place] = key;
  }
}
