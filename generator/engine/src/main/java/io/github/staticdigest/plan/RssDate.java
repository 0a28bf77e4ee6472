package io.github.staticdigest.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** Dates as RSS 2.0 wants them (RFC 822): midnight of the day, in English, year in four digits. */
final class RssDate {

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .appendText(
              ChronoField.DAY_OF_WEEK,
              Map.of(1L, "Mon", 2L, "Tue", 3L, "Wed", 4L, "Thu", 5L, "Fri", 6L, "Sat", 7L, "Sun"))
          .appendPattern(", dd ")
          .appendText(
              ChronoField.MONTH_OF_YEAR,
              Map.ofEntries(
                  Map.entry(1L, "Jan"),
                  Map.entry(2L, "Feb"),
                  Map.entry(3L, "Mar"),
                  Map.entry(4L, "Apr"),
                  Map.entry(5L, "May"),
                  Map.entry(6L, "Jun"),
                  Map.entry(7L, "Jul"),
                  Map.entry(8L, "Aug"),
                  Map.entry(9L, "Sep"),
                  Map.entry(10L, "Oct"),
                  Map.entry(11L, "Nov"),
                  Map.entry(12L, "Dec")))
          .appendPattern(" uuuu")
          .appendLiteral(" 00:00:00 +0000")
          .toFormatter(Locale.ROOT);

  private RssDate() {}

  static String of(LocalDate date) {
    return FORMAT.format(date);
  }
}
