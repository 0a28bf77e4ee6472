package io.github.staticdigest.plan;

import java.time.LocalDate;
import java.util.List;

/** Dates as RSS 2.0 wants them (RFC 822): midnight of the day, in English, year in four digits. */
final class RssDate {

  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private RssDate() {}

  static String of(LocalDate date) {
    String iso = date.toString();
    String weekday = DAYS.get(date.getDayOfWeek().getValue() - 1);
    String month = MONTHS.get(date.getMonthValue() - 1);
    String day = iso.substring(iso.length() - 2);
    String year = iso.substring(0, iso.length() - 6);
    return weekday + ", " + day + " " + month + " " + year + " 00:00:00 +0000";
  }
}
