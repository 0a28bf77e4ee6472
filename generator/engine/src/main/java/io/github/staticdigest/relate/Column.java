package io.github.staticdigest.relate;

import java.util.Arrays;

/** The words of one entry, or its pairs of words: how often it has each, and where. */
final class Column {

  private final Counts counts = new Counts();
  private int[] places = new int[256];

  /**
   * Counts a term. Its place is where it stands first, or first without a capital, since most words
   * have one only at the beginning of a sentence or in a title.
   */
  void add(long term, int weight, String text, int start, int end) {
    int before = counts.size();
    int position = counts.add(term, weight);
    if (position == places.length) {
      places = Arrays.copyOf(places, 2 * position);
    }
    if (position == before || isBetter(text, start, places[position])) {
      places[position] = Place.of(start, end);
    }
  }

  private static boolean isBetter(String text, int start, int place) {
    return place != Place.UNKNOWN
        && Character.isUpperCase(text.charAt(Place.start(place)))
        && !Character.isUpperCase(text.charAt(start));
  }

  Counts counts() {
    return counts;
  }

  /** The terms, pairs of words or also words, in the order in which they were first met. */
  long[] terms() {
    long[] terms = new long[counts.size()];
    Arrays.setAll(terms, counts::key);
    return terms;
  }

  /** The same, where they are words alone. */
  int[] numbers() {
    int[] numbers = new int[counts.size()];
    Arrays.setAll(numbers, position -> (int) counts.key(position));
    return numbers;
  }

  int[] places() {
    return Arrays.copyOf(places, counts.size());
  }

  void clear() {
    counts.clear();
  }
}
