package io.github.staticdigest.relate;

import io.github.staticdigest.text.NumberTable;
import java.util.Arrays;

/**
 * The entries of each of the words that are heavy in some entry, in one array after another word's:
 * so that only entries with a word in common are compared. Of a word's entries those come first
 * where it is the heaviest of all words, then those where it is the second, and so on: whoever
 * cannot afford all of them takes the first (an index ordered by impact, after V. N. Anh and A.
 * Moffat, "Pruned query evaluation using pre-computed impacts", 2006).
 */
final class Postings {

  /** Of a weight's bits so many are left out here, where it is only used to choose candidates. */
  private static final int COARSER = 3;

  /** The numbers of the heaviest words of each entry, in the order of its vector. */
  private final int[] words;

  /** Their weights in these entries, coarse. */
  private final short[] ownWeights;

  /** By entry: where its words begin; one more for the end. */
  private final int[] firstWords;

  private final int[] starts;
  private final int[] entries;
  private final short[] weights;

  /** Turns vectors of entries around. */
  Postings(Vectors vectors) {
    firstWords = new int[vectors.size() + 1];
    for (int entry = 0; entry < vectors.size(); entry++) {
      VectorBlock block = vectors.block(entry);
      int heaviest = block.endOfHeaviest(entry) - block.start(entry);
      firstWords[entry + 1] = firstWords[entry] + heaviest;
    }
    words = new int[firstWords[vectors.size()]];
    ownWeights = new short[words.length];
    int[] counts = number(vectors);
    starts = new int[counts.length + 1];
    for (int word = 0; word < counts.length; word++) {
      starts[word + 1] = starts[word] + counts[word];
    }
    entries = new int[starts[counts.length]];
    weights = new short[entries.length];
    int[] next = starts.clone();
    for (int rank = 0; rank < VectorBlock.HEAVY; rank++) {
      fill(next, rank);
    }
  }

  /** Adds all entries to the lists of their words of one rank, 0 for their heaviest. */
  private void fill(int[] next, int rank) {
    for (int entry = 0; entry + 1 < firstWords.length; entry++) {
      int word = firstWords[entry] + rank;
      if (word < firstWords[entry + 1]) {
        int place = next[words[word]]++;
        entries[place] = entry;
        weights[place] = ownWeights[word];
      }
    }
  }

  /** Numbers the words as they are met; gives by number in how many entries one is. */
  private int[] number(Vectors vectors) {
    NumberTable numbers = new NumberTable(1 << 12);
    int[] counts = new int[1 << 12];
    for (int entry = 0; entry < vectors.size(); entry++) {
      VectorBlock block = vectors.block(entry);
      for (int i = 0; i < words(entry); i++) {
        int place = block.start(entry) + i;
        long term = block.term(place);
        int word = numbers.get(term);
        if (word < 0) {
          word = numbers.size();
          numbers.put(term, word);
          counts = word < counts.length ? counts : Arrays.copyOf(counts, 2 * word);
        }
        words[firstWords[entry] + i] = word;
        ownWeights[firstWords[entry] + i] = (short) coarse(block.weight(place));
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

  private static int coarse(int weight) {
    return Math.max(weight >> COARSER, 1);
  }

  /** The weight of such a word in that entry, see {@link #weight}. */
  int ownWeight(int entry, int place) {
    return ownWeights[firstWords[entry] + place];
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

  /** The weight that the word has in the entry of a place: at least 1, at most 4,096. */
  int weight(int place) {
    return weights[place];
  }
}
