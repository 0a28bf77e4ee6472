package io.github.staticdigest.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as a source tells it: a year, a month or a day. What is not told is not made up.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or null
 * @param day of the month, or null; always null without a month
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {

  private static final Comparator<Integer> TOLD_FIRST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private static final Comparator<PartialDate> ORDER =
      Comparator.comparingInt(PartialDate::year)
          .thenComparing(PartialDate::month, TOLD_FIRST)
          .thenComparing(PartialDate::day, TOLD_FIRST);

  /**
   * @throws java.time.DateTimeException if no calendar has it
   */
  public PartialDate {
    if (month == null) {
      day = null;
    } else if (day == null) {
      YearMonth.of(year, month);
    } else {
      LocalDate.of(year, month, day);
    }
  }

  /** A day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** The same, or null for null. */
  public static @Nullable PartialDate ofNullable(@Nullable LocalDate day) {
    return day == null ? null : of(day);
  }

  /** The day, or null where no more than a year or a month is told. */
  public @Nullable LocalDate date() {
    return month == null || day == null ? null : LocalDate.of(year, month, day);
  }

  /** Whether this tells all that the other tells, and more. */
  public boolean refines(PartialDate other) {
    return year == other.year
        && (other.month == null
            ? month != null
            : other.month.equals(month) && other.day == null && day != null);
  }

  /** By time; what lies within the other comes before it. */
  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  /** As ISO 8601 has it: {@code 2026}, {@code 2026-03} or {@code 2026-03-28}. */
  @Override
  public String toString() {
    String text = String.format(Locale.ROOT, "%04d", year);
    text += month == null ? "" : String.format(Locale.ROOT, "-%02d", month);
    return text + (day == null ? "" : String.format(Locale.ROOT, "-%02d", day));
  }
}
