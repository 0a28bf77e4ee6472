package io.github.staticdigest.categorize;

import java.util.ArrayList;
import java.util.List;

/** The two or three reasons that are shown, none part of another. */
final class Because {

  private static final int MOST = 3;

  private final List<String> surfaces = new ArrayList<>();
  private final List<long[]> numbers = new ArrayList<>();

  /**
   * Adds a reason where there is room and it says something that the others do not.
   *
   * @param surface as it is spelt in the paper
   * @param words the numbers of its words
   */
  void add(String surface, long[] words) {
    if (!isFull() && !overlaps(words)) {
      surfaces.add(surface);
      numbers.add(words);
    }
  }

  private boolean overlaps(long[] words) {
    for (int i = 0; i < numbers.size(); i++) {
      long[] other = numbers.get(i);
      boolean longer = other.length > words.length;
      if (holds(longer ? other : words, longer ? words : other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(long[] words, long[] part) {
    for (int from = 0; from + part.length <= words.length; from++) {
      int same = 0;
      while (same < part.length && words[from + same] == part[same]) {
        same++;
      }
      if (same == part.length) {
        return true;
      }
    }
    return false;
  }

  boolean isFull() {
    return surfaces.size() == MOST;
  }

  int size() {
    return surfaces.size();
  }

  List<String> reasons() {
    return List.copyOf(surfaces);
  }
}
