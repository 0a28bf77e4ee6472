package io.github.staticdigest.plan;

import io.github.staticdigest.model.PartialDate;
import io.github.staticdigest.model.page.Day;
import io.github.staticdigest.text.Messages;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days of issues and of the calendar in words: {@code 28 March 2026}, {@code 9 June, year not
 * given} or {@code no date}. Order and names of months are messages, since what Java knows of
 * languages differs from release to release.
 */
final class Days {

  private Days() {}

  /**
   * The words for what is known of a day.
   *
   * @param date the full date, or null
   * @param day the day without a year, or null; told only where there is no full date
   */
  static String words(@Nullable LocalDate date, @Nullable MonthDay day, Messages messages) {
    if (date != null) {
      String month = messages.text("month." + date.getMonthValue());
      return messages.text("day.full", date.getDayOfMonth(), month, date.getYear());
    }
    if (day != null) {
      String month = messages.text("month." + day.getMonthValue());
      return messages.text("day.partial", day.getDayOfMonth(), month);
    }
    return messages.text("day.none");
  }

  /** A day of the calendar. */
  static Day of(LocalDate day, Messages messages) {
    return new Day(day.toString(), words(day, null, messages));
  }

  /** The same, or null where none is known. */
  static @Nullable Day ifKnown(@Nullable LocalDate day, Messages messages) {
    return day == null ? null : of(day, messages);
  }

  /** What is known of a date: the day, the month or the year. */
  static @Nullable Day ifKnown(@Nullable PartialDate date, Messages messages) {
    if (date == null) {
      return null;
    }
    LocalDate day = date.date();
    if (day != null) {
      return of(day, messages);
    }
    Integer month = date.month();
    String year = Integer.toString(date.year());
    return new Day(
        date.toString(), month == null ? year : month(YearMonth.of(date.year(), month), messages));
  }

  /** A month, for instance {@code March 2026}. */
  static String month(YearMonth month, Messages messages) {
    String name = messages.text("month." + month.getMonthValue());
    return messages.text("day.month", name, month.getYear());
  }

  /** The days from one to another, for instance {@code 30 March – 5 April 2026}. */
  static String span(LocalDate from, LocalDate to, Messages messages) {
    if (from.getYear() != to.getYear()) {
      return messages.text("day.span", words(from, null, messages), words(to, null, messages));
    }
    String first = messages.text("month." + from.getMonthValue());
    String last = messages.text("month." + to.getMonthValue());
    int firstDay = from.getDayOfMonth();
    int lastDay = to.getDayOfMonth();
    return from.getMonth() == to.getMonth()
        ? messages.text("day.span.month", firstDay, lastDay, last, to.getYear())
        : messages.text("day.span.year", firstDay, first, lastDay, last, to.getYear());
  }
}
