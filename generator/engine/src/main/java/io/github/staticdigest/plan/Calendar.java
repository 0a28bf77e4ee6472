package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.PeriodRef;
import io.github.staticdigest.text.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Papers by day: the day on which the dump that brought them says that they were listed or, where
 * it tells none, the date of its issue; where that has none, the day that another dump tells.
 * Newest first throughout; a paper without any stands nowhere.
 */
final class Calendar {

  private final NavigableMap<LocalDate, List<Line>> days = newestFirst();
  private final NavigableMap<LocalDate, List<Line>> weeks = newestFirst();
  private final NavigableMap<YearMonth, List<Line>> months = newestFirst();
  private final Lines lines;
  private final Messages messages;

  Calendar(Lines lines, Messages messages) {
    this.lines = lines;
    this.messages = messages;
    for (IssueLines issue : lines.newestFirst()) {
      for (Line line : issue.lines()) {
        LocalDate day = lines.isFirst(line) ? day(line) : null;
        if (day != null) {
          days.computeIfAbsent(day, d -> new ArrayList<>()).add(line);
        }
      }
    }
    days.forEach(
        (day, own) -> {
          weeks.computeIfAbsent(monday(day), d -> new ArrayList<>()).addAll(own);
          months.computeIfAbsent(YearMonth.from(day), m -> new ArrayList<>()).addAll(own);
        });
  }

  /**
   * The day of a paper, or null. What a later dump tells moves no paper whose day is known: its
   * pages and mails are out.
   */
  static @Nullable LocalDate day(Line line) {
    LocalDate listed = line.entry().appearances().get(0).listed();
    LocalDate first = listed == null ? line.issue().date() : listed;
    return first == null ? line.entry().facts().listed() : first;
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Days that have papers, with these in the order of issues, newest first, and of ranks. */
  NavigableMap<LocalDate, List<Line>> days() {
    return Collections.unmodifiableNavigableMap(days);
  }

  /** Weeks by their Mondays. */
  NavigableMap<LocalDate, List<Line>> weeks() {
    return Collections.unmodifiableNavigableMap(weeks);
  }

  NavigableMap<YearMonth, List<Line>> months() {
    return Collections.unmodifiableNavigableMap(months);
  }

  /** The days of a month that have papers, newest first. */
  List<LocalDate> daysOf(YearMonth month) {
    return List.copyOf(days.subMap(month.atEndOfMonth(), true, month.atDay(1), true).keySet());
  }

  /** The days of a week that have papers, newest first. */
  List<LocalDate> daysOf(LocalDate monday) {
    return List.copyOf(days.subMap(monday.plusDays(6), true, monday, true).keySet());
  }

  /** Whether the day has a page of its own: not where one issue's page shows the same papers. */
  boolean hasPage(LocalDate day) {
    return url(day).startsWith(Addresses.PERIODS);
  }

  PeriodRef day(LocalDate day) {
    String name = Days.words(day, null, messages);
    return ref("day", url(day), name, day, day, days.getOrDefault(day, List.of()));
  }

  PeriodRef week(LocalDate monday) {
    LocalDate sunday = monday.plusDays(6);
    String slug =
        String.format(
            Locale.ROOT,
            "%04d-w%02d",
            monday.get(IsoFields.WEEK_BASED_YEAR),
            monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    String name = Days.span(monday, sunday, messages);
    List<Line> own = weeks.getOrDefault(monday, List.of());
    return ref("week", Addresses.period(slug), name, monday, sunday, own);
  }

  PeriodRef month(YearMonth month) {
    String name = Days.month(month, messages);
    List<Line> own = months.getOrDefault(month, List.of());
    String url = Addresses.period(month.toString());
    return ref("month", url, name, month.atDay(1), month.atEndOfMonth(), own);
  }

  private PeriodRef ref(
      String kind, String url, String name, LocalDate from, LocalDate to, List<Line> own) {
    return new PeriodRef(
        kind, url, name, Days.of(from, messages), Days.of(to, messages), own.size());
  }

  private String url(LocalDate day) {
    List<Line> own = days.getOrDefault(day, List.of());
    if (!own.isEmpty()) {
      IssueLines issue = lines.issue(own.get(0).issue().dump().file());
      if (day.equals(issue.issue().date()) && issue.fresh().equals(own)) {
        return issue.ref().url();
      }
    }
    return Addresses.period(day.toString());
  }

  private static <K extends Comparable<? super K>> NavigableMap<K, List<Line>> newestFirst() {
    return new TreeMap<>(Comparator.<K>naturalOrder().reversed());
  }
}
