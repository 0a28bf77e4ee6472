package io.github.staticdigest.relate;

import java.util.Arrays;

/**
 * Finds the entries nearest to one. First the entries that share its heaviest words are gathered
 * from {@link Postings}; lists that would exceed what one entry may cost are passed over: those are
 * the common words, which hardly tell entries apart. The best by these are then compared by all
 * their words, and the best of those by their pairs of words, too. So the work grows with the
 * number of entries and not with its square. Not for several threads.
 */
final class Search {

  /** How many places in lists an entry may visit. */
  private static final int BUDGET = 3_200;

  /** How many of the best by the words visited are compared by all words. */
  private static final int CANDIDATES = 48;

  /** How many of the best by all words are compared in full. */
  private static final int FINALISTS = 16;

  private final Vectors vectors;
  private final Postings postings;

  /** By entry, what it has in common with the one asked for; 0 for all between two searches. */
  private final int[] sums;

  private final int[] touched;

  /** The candidates of the last search, those first that are nearest by their words. */
  private long[] byWords = new long[0];

  Search(Vectors vectors, Postings postings) {
    this.vectors = vectors;
    this.postings = postings;
    sums = new int[vectors.size()];
    touched = new int[Math.min(BUDGET, vectors.size()) + 1];
  }

  /**
   * The nearest of the entries that share a word with the given one, nearest first, as {@link Near}
   * writes them; a few more than are shown.
   *
   * @param own is laid out for the entry given
   */
  long[] near(int self, Likeness own) {
    int[] best = best(self, gather(self));
    byWords = new long[best.length];
    // Asked for all at once, the memory brings them side by side; one by one each would be awaited.
    for (int i = 0; i < byWords.length; i++) {
      byWords[i] = vectors.weighed()[vectors.start(best[i])];
    }
    for (int i = 0; i < byWords.length; i++) {
      byWords[i] = Near.of(best[i], own.withWords(best[i]));
    }
    Arrays.sort(byWords);
    return inFull(FINALISTS, own);
  }

  /** The same with all candidates of that search, where so few are not enough. */
  long[] more(Likeness own) {
    return inFull(CANDIDATES, own);
  }

  private long[] inFull(int count, Likeness own) {
    long[] near = Arrays.copyOf(byWords, Math.min(byWords.length, count));
    for (int i = 0; i < near.length; i++) {
      int entry = Near.entry(near[i]);
      near[i] = Near.of(entry, Near.product(near[i]) + own.withPairs(entry));
    }
    Arrays.sort(near);
    return near;
  }

  /** Adds up what entries share with one; gives the number of entries touched. */
  private int gather(int self) {
    int count = 0;
    int left = BUDGET;
    for (int i = 0; i < postings.words(self); i++) {
      int word = postings.word(self, i);
      int length = postings.count(word);
      if (length <= left) {
        left -= length;
        int weight = vectors.weight(vectors.start(self) + i);
        count = gather(word, Postings.coarse(weight), count);
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
      // Without a branch, which nobody could foresee.
      touched[count] = entry;
      count += sum == 0 ? 1 : 0;
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
