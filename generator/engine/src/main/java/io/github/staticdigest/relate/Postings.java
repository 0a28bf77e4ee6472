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

  /** The numbers of the heaviest words of each entry, in the order of its vector. */
  private final int[] words;

  /** By entry: where its words begin; one more for the end. */
  private final int[] firstWords;

  private final int[] starts;
  private final int[] entries;
  private final short[] weights;

  /** Turns vectors of entries around. */
  Postings(Vectors vectors) {
    firstWords = new int[vectors.size() + 1];
    for (int entry = 0; entry < vectors.size(); entry++) {
      int heaviest = vectors.endOfHeaviest(entry) - vectors.start(entry);
      firstWords[entry + 1] = firstWords[entry] + heaviest;
    }
    words = new int[firstWords[vectors.size()]];
    int[] counts = number(vectors);
    starts = new int[counts.length + 1];
    for (int word = 0; word < counts.length; word++) {
      starts[word + 1] = starts[word] + counts[word];
    }
    entries = new int[starts[counts.length]];
    weights = new short[entries.length];
    int[] next = starts.clone();
    for (int entry = 0; entry < vectors.size(); entry++) {
      for (int i = 0; i < words(entry); i++) {
        int place = next[word(entry, i)]++;
        entries[place] = entry;
        weights[place] = (short) coarse(vectors.weight(vectors.start(entry) + i));
      }
    }
  }

  /** Numbers the words as they are met; gives by number in how many entries one is. */
  private int[] number(Vectors vectors) {
    NumberTable numbers = new NumberTable(1 << 12);
    int[] counts = new int[1 << 12];
    for (int entry = 0; entry < vectors.size(); entry++) {
      for (int i = 0; i < words(entry); i++) {
        long term = vectors.term(vectors.start(entry) + i);
        int word = numbers.get(term);
        if (word < 0) {
          word = numbers.size();
          numbers.put(term, word);
          counts = word < counts.length ? counts : Arrays.copyOf(counts, 2 * word);
        }
        words[firstWords[entry] + i] = word;
        counts[word]++;
      }
    }
    return Arrays.copyOf(counts, numbers.size());
  }

  /** How many words an entry is looked up by: its heaviest. */
  int words(int entry) {
    return firstWords[entry + 1] - firstWords[entry];
  }

  /** The number here of one of these, which stand in the order of its vector. */
  int word(int entry, int place) {
    return words[firstWords[entry] + place];
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
