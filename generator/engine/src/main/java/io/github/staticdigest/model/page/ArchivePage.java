package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code archive.ftlh}: all issues, and the calendar of papers where days are known.
 *
 * @param groups by year, newest first; issues without a full date stand last
 * @param calendar months in which papers were listed, newest first, with their weeks and days;
 *     empty where no day is known
 * @param largest papers of the largest issue, for bars
 */
public record ArchivePage(
    Head head, List<Year> groups, List<CalendarMonth> calendar, int largest, Counts counts) {

  public ArchivePage {
    groups = List.copyOf(groups);
    calendar = List.copyOf(calendar);
  }

  /**
   * Issues of a year.
   *
   * @param year null for issues without a full date
   * @param issues all of them, newest first
   * @param months the same by month, newest first; none without a full date
   */
  public record Year(@Nullable Integer year, List<IssueRef> issues, List<Month> months) {}

  /** Issues of a month, newest first; the name is "March 2026" in the digest's language. */
  public record Month(String name, List<IssueRef> issues) {}

  /**
   * A month of papers.
   *
   * @param weeks weeks that its days lie in, newest first
   * @param days its days, newest first
   */
  public record CalendarMonth(PeriodRef month, List<PeriodRef> weeks, List<PeriodRef> days) {}
}
