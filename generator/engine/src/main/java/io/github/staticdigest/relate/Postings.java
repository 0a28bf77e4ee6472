package io.github.staticdigest.relate;

import java.util.List;

/**
 * The entries of each word, in one array after another word's: so that only entries with a word in
 * common are compared.
 */
final class Postings {

  /** Of a weight's bits so many are left out here, where it is only used to choose candidates. */
  private static final int COARSER = 8;

  private final int[] starts;
  private final int[] entries;
  private final short[] weights;

  /**
   * Turns vectors of entries around.
   *
   * @param vectors of the entries, by number
   * @param words how many words there are
   */
  Postings(List<Vector> vectors, int words) {
    starts = new int[words + 1];
    for (Vector vector : vectors) {
      for (int i : vector.heaviest()) {
        starts[vector.words()[i] + 1]++;
      }
    }
    for (int word = 0; word < words; word++) {
      starts[word + 1] += starts[word];
    }
    entries = new int[starts[words]];
    weights = new short[starts[words]];
    int[] next = starts.clone();
    for (int entry = 0; entry < vectors.size(); entry++) {
      Vector vector = vectors.get(entry);
      for (int i : vector.heaviest()) {
        int place = next[vector.words()[i]]++;
        entries[place] = entry;
        weights[place] = (short) coarse(vector.weights()[i]);
      }
    }
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
