package io.github.staticdigest.relate;

import java.util.Arrays;

/** Keeps those of many entries that are nearest, in a heap with the least near on top. */
final class Best {

  /** As {@link Near} writes them. */
  private final long[] heap;

  private int size;

  /** The least product that may still be kept. */
  private int least = 1;

  Best(int most) {
    heap = new long[most];
  }

  /** Offers an entry; one whose product is not positive is never kept. */
  void offer(int entry, int product) {
    if (product >= least) {
      keep(Near.of(entry, product));
    }
  }

  private void keep(long near) {
    if (size < heap.length) {
      rise(size++, near);
    } else if (near < heap[0]) {
      sink(near);
    }
    least = size < heap.length ? 1 : Near.product(heap[0]);
  }

  /** The entries kept, in no order. */
  long[] kept() {
    return size == heap.length ? heap : Arrays.copyOf(heap, size);
  }

  private void rise(int from, long near) {
    int place = from;
    while (place > 0 && heap[(place - 1) / 2] < near) {
      heap[place] = heap[(place - 1) / 2];
      place = (place - 1) / 2;
    }
    heap[place] = near;
  }

  private void sink(long near) {
    int place = 0;
    for (int child = 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && heap[child + 1] > heap[child]) {
        child++;
      }
      if (heap[child] <= near) {
        break;
      }
      heap[place] = heap[child];
      place = child;
    }
    heap[place] = near;
  }
}
