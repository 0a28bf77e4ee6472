package io.github.staticdigest.plan;

import java.util.Comparator;
import java.util.List;

/** Papers by what readers of their sources think of them. */
final class Votes {

  private Votes() {}

  /** Upvotes of a paper; 0 where no source tells. */
  static int of(Line line) {
    Integer upvotes = line.item().paper().upvotes();
    return upvotes == null ? 0 : upvotes;
  }

  /** Whether a source tells upvotes of it. */
  static boolean areKnown(Line line) {
    return line.item().paper().upvotes() != null;
  }

  /** Papers with upvotes, most first, then by newer issue and higher rank. */
  static List<Line> most(List<Line> lines, int limit) {
    return lines.stream()
        .filter(line -> of(line) > 0)
        .sorted(
            Comparator.comparing(Votes::of, Comparator.reverseOrder())
                .thenComparing(line -> line.issue().number(), Comparator.reverseOrder())
                .thenComparing(line -> line.item().rank()))
        .limit(limit)
        .toList();
  }
}
