package io.github.staticdigest.relate;

import java.util.Arrays;

/**
 * Finds the entries nearest to one. First the entries that share its heaviest words are gathered
 * from {@link Postings}; of a long list, that of a common word, only the beginning is read: entries
 * that turn on the word. The best by these are then compared by all their words, and the best of
 * those by their pairs of words, too. So the work grows with the number of entries and not with its
 * square. Not for several threads.
 */
final class Search {

  /** How many places in lists an entry may visit. */
  private static final int BUDGET = 1_600;

  /** One word may take at most this part of what is left of that: a fourth. */
  private static final int SHARE = 4;

  /** How many of the best by the words visited are compared by all words. */
  private static final int CANDIDATES = 48;

  /** How many of the best by all words are compared in full. */
  private static final int FINALISTS = 12;

  /** So many terms the memory brings at once. */
  private static final int LINE = 8;

  private final Vectors vectors;
  private final Postings postings;

  /** By entry, what it has in common with the one asked for; 0 for all between two searches. */
  private final int[] sums;

  /** Those whose sum is not 0; between two searches anything. */
  private final int[] touched;

  /** The candidates of the last search, by all their words. */
  private long[] byWords = new long[0];

  Search(Vectors vectors, Postings postings) {
    this.vectors = vectors;
    this.postings = postings;
    sums = new int[vectors.size()];
    touched = new int[Math.max(Math.min(BUDGET, vectors.size()) + 1, VectorBlock.HEAVY)];
  }

  /**
   * The nearest of the entries that share a word with the given one, nearest first, as {@link Near}
   * writes them; a few more than are shown.
   *
   * @param own is laid out for the entry given
   */
  long[] near(int self, Likeness own) {
    askForLists(self);
    byWords = best(self, gather(self));
    askForWords(byWords);
    Best best = new Best(FINALISTS);
    for (int i = 0; i < byWords.length; i++) {
      int entry = Near.entry(byWords[i]);
      int product = own.withWords(entry);
      byWords[i] = Near.of(entry, product);
      best.offer(entry, product);
    }
    return inFull(best.kept(), own);
  }

  /** The same with all candidates of that search, where so few are not enough. */
  long[] more(Likeness own) {
    return inFull(byWords.clone(), own);
  }

  private static long[] inFull(long[] near, Likeness own) {
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
      int length = Math.min(postings.count(word), left / SHARE);
      left -= length;
      count = gather(word, length, postings.ownWeight(self, i), count);
    }
    return count;
  }

  private int gather(int word, int length, int weight, int countBefore) {
    int count = countBefore;
    int start = postings.start(word);
    int end = start + length;
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
  private long[] best(int self, int count) {
    Best best = new Best(CANDIDATES);
    sums[self] = 0;
    for (int i = 0; i < count; i++) {
      int entry = touched[i];
      best.offer(entry, sums[entry]);
      sums[entry] = 0;
    }
    return best.kept();
  }

  /**
   * Reads of each list the first place. Asked for all at once, the memory brings them side by side;
   * one by one each would be awaited. It is stored only so that the compiler does not leave the
   * reading out.
   */
  private void askForLists(int self) {
    for (int i = 0; i < postings.words(self); i++) {
      int place = postings.start(postings.word(self, i));
      touched[i] = postings.entry(place) + postings.weight(place);
    }
  }

  /** Reads of each candidate all words, likewise. */
  private void askForWords(long[] candidates) {
    for (int i = 0; i < candidates.length; i++) {
      int entry = Near.entry(candidates[i]);
      VectorBlock block = vectors.block(entry);
      int end = block.endOfWords(entry);
      for (int place = block.start(entry); place < end; place += LINE) {
        touched[i] += block.weight(place);
      }
    }
  }
}
