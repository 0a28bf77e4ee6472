package io.github.staticdigest.edit;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each dump lists: every paper once, at its first rank. */
final class Listings {

  private static final Comparator<Line> BY_RANK =
      Comparator.comparingInt(Line::rank).thenComparingInt(Line::line);

  private final Map<String, List<Line>> byDump = new HashMap<>();

  Listings(List<Entry> entries) {
    for (Entry entry : entries) {
      for (Appearance at : entry.appearances()) {
        byDump
            .computeIfAbsent(at.dump(), dump -> new ArrayList<>())
            .add(new Line(entry, at.rank(), at.line()));
      }
    }
  }

  /** A paper in a dump. */
  record Line(Entry entry, int rank, int line) {}

  /** The papers of a dump by rank. */
  List<Line> of(String dump) {
    Set<String> once = new HashSet<>();
    return byDump.getOrDefault(dump, List.of()).stream()
        .sorted(BY_RANK)
        .filter(line -> once.add(line.entry().id()))
        .toList();
  }
}
