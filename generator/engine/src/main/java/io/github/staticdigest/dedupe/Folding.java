package io.github.staticdigest.dedupe;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Fold;
import java.util.List;

/**
 * The papers of a digest and how they came to be one entry each.
 *
 * @param entries in order of first appearance
 * @param folds a line for each appearance but those whose text was kept, in order of entries and
 *     then of appearances
 */
public record Folding(List<Entry> entries, List<Fold> folds) {

  public Folding {
    entries = List.copyOf(entries);
    folds = List.copyOf(folds);
  }

  /** How many listings the entries have; fewer than were folded where papers are hidden. */
  public int listed() {
    return entries.stream().mapToInt(entry -> entry.appearances().size()).sum();
  }
}
