package io.github.staticdigest.relate;

/**
 * Vectors of {@link Parts#SIZE} entries, or of the last: in a few long arrays the words of an
 * entry, heaviest first, then its pairs of words. Weights are whole numbers, so that sums of their
 * products are the same in every order.
 *
 * @param starts where the words of its first entry begin, those of the next and so on; one more for
 *     the end
 * @param pairs where their pairs begin
 * @param weighed numbers of {@link Terms}, each once in an entry, above their weights
 * @param places where the entry has the terms, see {@link Place}
 */
record VectorBlock(int[] starts, int[] pairs, long[] weighed, int[] places) {

  /** By so many of its words an entry is looked up. */
  static final int HEAVY = 24;

  /** How many entries there are. */
  int size() {
    return pairs.length;
  }

  /** Where the words of an entry begin, by its number among all entries. */
  int start(int entry) {
    return starts[Parts.index(entry)];
  }

  /** The end of the heaviest words of an entry, by which it is looked up. */
  int endOfHeaviest(int entry) {
    return Math.min(start(entry) + HEAVY, endOfWords(entry));
  }

  /** Where its words end and its pairs begin. */
  int endOfWords(int entry) {
    return pairs[Parts.index(entry)];
  }

  int end(int entry) {
    return starts[Parts.index(entry) + 1];
  }

  long term(int place) {
    return term(weighed[place]);
  }

  int weight(int place) {
    return weight(weighed[place]);
  }

  /** A term above its weight. */
  static long weighed(long term, int weight) {
    return term << (Long.SIZE - Terms.BITS) | weight;
  }

  static long term(long weighed) {
    return weighed >>> (Long.SIZE - Terms.BITS);
  }

  static int weight(long weighed) {
    return (char) weighed;
  }
}
