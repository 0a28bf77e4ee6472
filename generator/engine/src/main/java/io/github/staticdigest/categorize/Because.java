package io.github.staticdigest.categorize;

import java.util.ArrayList;
import java.util.List;

/** The two or three reasons that are shown, none part of another. */
final class Because {

  private static final int MOST = 3;

  private final List<String> surfaces = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();

  /**
   * Adds a reason where there is room and it says something that the others do not.
   *
   * @param surface as it is spelt in the paper
   * @param words its folded words
   */
  void add(String surface, List<String> words) {
    String form = " " + String.join(" ", words) + " ";
    if (!isFull() && !overlaps(form)) {
      surfaces.add(surface);
      forms.add(form);
    }
  }

  private boolean overlaps(String form) {
    for (String other : forms) {
      if (other.contains(form) || form.contains(other)) {
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
