package io.github.staticdigest.plan;

import io.github.staticdigest.text.Messages;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The day of an issue in words: {@code 28 March 2026}, {@code 9 June, year not given} or {@code no
 * date}. Order and names of months are messages, since what Java knows of languages differs from
 * release to release.
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
}
