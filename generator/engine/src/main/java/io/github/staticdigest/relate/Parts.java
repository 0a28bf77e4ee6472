package io.github.staticdigest.relate;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Work on many items in parts of one size, which know nothing of each other: so the results do not
 * depend on the number of threads.
 *
 * @param threads 1 for the calling thread alone, more for the common pool too
 */
record Parts(int threads) {

  /** How many items a part has, a power of two. */
  static final int SIZE = 1 << 10;

  /** The number of the part that has the item of a number. */
  static int number(int item) {
    return item / SIZE;
  }

  /** The place of that item within its part. */
  static int index(int item) {
    return item & SIZE - 1;
  }

  /** Works on the parts of a list; the results are in its order. */
  <A, B> List<B> map(List<A> items, Function<List<A>, B> work) {
    IntStream parts = IntStream.range(0, (items.size() + SIZE - 1) / SIZE);
    return (threads > 1 ? parts.parallel() : parts)
        .mapToObj(part -> items.subList(part * SIZE, Math.min((part + 1) * SIZE, items.size())))
        .map(work)
        .toList();
  }
}
