package io.github.staticdigest.relate;

/**
 * Where an entry has a term, so that a reader is shown its words and not their folded forms: offset
 * and length in one number, small since there are many. The title's offsets follow the abstract's,
 * see {@link Prose}.
 */
final class Place {

  /** A place too far off, or a term too long, to be written in a number. */
  static final int UNKNOWN = -1;

  private static final int LENGTH_BITS = 9;
  private static final int LONGEST = (1 << LENGTH_BITS) - 1;
  private static final int FARTHEST = (1 << (Integer.SIZE - 1 - LENGTH_BITS)) - 1;

  private Place() {}

  static int of(int start, int end) {
    return end - start > LONGEST || start > FARTHEST
        ? UNKNOWN
        : (start << LENGTH_BITS) | (end - start);
  }

  static int start(int place) {
    return place >> LENGTH_BITS;
  }

  static int end(int place) {
    return start(place) + (place & LONGEST);
  }
}
