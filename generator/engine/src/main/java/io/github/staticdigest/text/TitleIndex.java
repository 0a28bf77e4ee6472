package io.github.staticdigest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds papers by a title that a person wrote: by its normalised form among the titles as they are
 * shown, and only where none fits among the titles as dumps have them.
 *
 * @param <T> what is found
 */
public final class TitleIndex<T> {

  private final Map<String, Set<T>> shown = new HashMap<>();
  private final Map<String, Set<T>> raw = new HashMap<>();
  private final Set<String> titles = new LinkedHashSet<>();

  /** Adds a paper; one paper may be added under several titles. */
  public void add(String shownTitle, String rawTitle, T paper) {
    shown.computeIfAbsent(TitleKey.of(shownTitle), key -> new LinkedHashSet<>()).add(paper);
    raw.computeIfAbsent(TitleKey.of(rawTitle), key -> new LinkedHashSet<>()).add(paper);
    titles.add(shownTitle);
  }

  /** All papers of that title, in the order in which they were added; may be empty. */
  public List<T> find(String title) {
    String key = TitleKey.of(title);
    Set<T> found = shown.getOrDefault(key, raw.getOrDefault(key, Set.of()));
    return new ArrayList<>(found);
  }

  /** Whether there is no paper at all. */
  public boolean isEmpty() {
    return titles.isEmpty();
  }

  /** The shown title nearest to one that finds nothing; empty where none is near. */
  public Optional<String> nearest(String title) {
    return Nearest.of(title, titles);
  }
}
