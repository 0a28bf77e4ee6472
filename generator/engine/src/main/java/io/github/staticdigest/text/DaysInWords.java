package io.github.staticdigest.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The day of an issue in words: {@code 28 March 2026}, {@code 9 June, year not given} or {@code no
 * date}. Months are named in the digest's language where Java knows it, with Java's own data and
 * never by the machine's settings.
 */
public final class DaysInWords {

  private DaysInWords() {}

  /**
   * The words for what is known of a day.
   *
   * @param date the full date, or null
   * @param day the day without a year, or null; told only where there is no full date
   * @param language BCP 47 tag of the digest's language
   */
  public static String of(@Nullable LocalDate date, @Nullable MonthDay day, String language) {
    Locale locale = Locale.forLanguageTag(language);
    if (date != null) {
      return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }
    if (day != null) {
      return DateTimeFormatter.ofPattern("d MMMM", locale).format(day) + ", year not given";
    }
    return "no date";
  }
}
