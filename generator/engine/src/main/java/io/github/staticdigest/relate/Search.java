package io.github.staticdigest.relate;

import java.util.Arrays;

/**
 * Finds the entries nearest to one. First the entries that share its heaviest words are gathered
 * from {@link Postings}; lists that would exceed what one entry may cost are passed over: those are
 * the common words, which hardly tell entries apart. The best by these words are then compared in
 * full. So the work grows with the number of entries and not with its square. Not for several
 * threads.
 */
final class Search {

  /** How many places in lists an entry may visit. */
  private static final int BUDGET = 4_000;

  /** How many of the best by the words visited are compared in full. */
  private static final int CANDIDATES = 32;

  private final Vectors vectors;
  private final Postings postings;

  /** By entry, what it has in common with the one asked for; 0 for all between two searches. */
  private final int[] sums;

  private final int[] touched;

  Search(Vectors vectors, Postings postings) {
    this.vectors = vectors;
    this.postings = postings;
    sums = new int[vectors.size()];
    touched = new int[Math.min(BUDGET, vectors.size())];
  }

  /**
   * Entries that share a word with the given one, nearest first, as {@link Near} writes them.
   *
   * @param own is laid out for the entry given
   */
  long[] near(int self, Likeness own) {
    int[] best = best(self, gather(self));
    long[] near = new long[best.length];
    for (int i = 0; i < near.length; i++) {
      near[i] = Near.of(best[i], own.with(best[i]));
    }
    Arrays.sort(near);
    return near;
  }

  /** Adds up what entries share with one; gives the number of entries touched. */
  private int gather(int self) {
    int count = 0;
    int left = BUDGET;
    for (int i = vectors.start(self); i < vectors.endOfHeaviest(self); i++) {
      int word = postings.word(i);
      int length = postings.count(word);
      if (length <= left) {
        left -= length;
        count = gather(word, Postings.coarse(vectors.weight(i)), count);
      }
    }
    return count;
  }

  private int gather(int word, int weight, int countBefore) {
    int count = countBefore;
    int start = postings.start(word);
    int end = start + postings.count(word);
    for (int place = start; place < end; place++) {
      int entry = postings.entry(place);
      int sum = sums[entry];
      if (sum == 0) {
        touched[count++] = entry;
      }
      sums[entry] = sum + weight * postings.weight(place);
    }
    return count;
  }

  /** The touched entries with the greatest sums, itself not among them. */
  private int[] best(int self, int count) {
    Best best = new Best(CANDIDATES);
    sums[self] = 0;
    for (int i = 0; i < count; i++) {
      int entry = touched[i];
      best.offer(sums[entry], entry);
      sums[entry] = 0;
    }
    return best.entries();
  }
}
