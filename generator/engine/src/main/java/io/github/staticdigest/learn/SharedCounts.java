package io.github.staticdigest.learn;

/**
 * Tells cheaply which numbers of 64 bits were added too seldom to matter: numbers of the same last
 * bits share a small counter, which is never below the count of any of them (a Bloom filter that
 * counts, with one hash: L. Fan, P. Cao, J. Almeida, A. Broder, "Summary cache", SIGCOMM 1998).
 */
final class SharedCounts {

  private static final int COUNTERS = 1 << 24;

  private final byte[] counters = new byte[COUNTERS];
  private final int enough;

  /**
   * No number was added yet.
   *
   * @param enough how often a number is to be added; the counters tell no more than 127
   */
  SharedCounts(int enough) {
    this.enough = Math.min(enough, Byte.MAX_VALUE);
  }

  void add(long number) {
    int at = (int) number & (COUNTERS - 1);
    if (counters[at] < enough) {
      counters[at]++;
    }
  }

  /** Whether a number may have been added often enough; if not, it certainly was not. */
  boolean mayBeEnough(long number) {
    return counters[(int) number & (COUNTERS - 1)] >= enough;
  }
}
