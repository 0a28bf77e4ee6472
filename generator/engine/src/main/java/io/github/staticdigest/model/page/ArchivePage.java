package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code archive.ftlh}: all issues.
 *
 * @param groups by year, newest first; issues without a full date stand last
 * @param largest papers of the largest issue, for bars
 */
public record ArchivePage(Head head, List<Year> groups, int largest, Counts counts) {

  public ArchivePage {
    groups = List.copyOf(groups);
  }

  /** Issues of a year, newest first; {@code year} is null for those without a full date. */
  public record Year(@Nullable Integer year, List<IssueRef> issues) {}
}
