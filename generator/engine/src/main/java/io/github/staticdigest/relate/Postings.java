package io.github.staticdigest.relate;

import io.github.staticdigest.text.NumberTable;
import java.util.Arrays;

/**
 * The entries of each of the words that are heavy in some entry, in one array after another word's:
 * so that only entries with a word in common are compared.
 */
final class Postings {

  /** Of a weight's bits so many are left out here, where it is only used to choose candidates. */
  private static final int COARSER = 3;

  private final Vectors vectors;

  /** The words in the order in which they are met. */
  private final NumberTable numbers = new NumberTable(1 << 12);

  private final int[] starts;
  private final int[] entries;
  private final short[] weights;

  /** Turns vectors of entries around. */
  Postings(Vectors vectors) {
    this.vectors = vectors;
    int[] counts = counts();
    starts = new int[counts.length + 1];
    for (int word = 0; word < counts.length; word++) {
      starts[word + 1] = starts[word] + counts[word];
    }
    entries = new int[starts[counts.length]];
    weights = new short[entries.length];
    int[] next = starts.clone();
    for (int entry = 0; entry < vectors.size(); entry++) {
      for (int i = vectors.start(entry); i < vectors.endOfHeaviest(entry); i++) {
        int place = next[word(i)]++;
        entries[place] = entry;
        weights[place] = (short) coarse(vectors.weight(i));
      }
    }
  }

  private int[] counts() {
    int[] counts = new int[1 << 12];
    for (int entry = 0; entry < vectors.size(); entry++) {
      for (int i = vectors.start(entry); i < vectors.endOfHeaviest(entry); i++) {
        int word = word(i);
        if (word < 0) {
          word = numbers.size();
          numbers.put(vectors.term(i), word);
          counts = word < counts.length ? counts : Arrays.copyOf(counts, 2 * word);
        }
        counts[word]++;
      }
    }
    return Arrays.copyOf(counts, numbers.size());
  }

  /** The number here of the word at a place of the vectors that is one of an entry's heaviest. */
  int word(int place) {
    return numbers.get(vectors.term(place));
  }

  /** A weight as it is kept here: at least 1, at most 4,096. */
  static int coarse(int weight) {
    return Math.max(weight >> COARSER, 1);
  }

  /** The place where a word's entries begin; those of the next word begin where they end. */
  int start(int word) {
    return starts[word];
  }

  /** In how many entries a word stands. */
  int count(int word) {
    return starts[word + 1] - starts[word];
  }

  int entry(int place) {
    return entries[place];
  }

  int weight(int place) {
    return weights[place];
  }
}
