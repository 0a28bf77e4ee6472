package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.Day;
import io.github.staticdigest.text.DaysInWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days, weeks and months of the calendar as pages name them. */
final class Dates {

  private Dates() {}

  static Day of(LocalDate day, String language) {
    return new Day(day.toString(), DaysInWords.of(day, null, language));
  }

  /** The same, or null where none is known. */
  static @Nullable Day ifKnown(@Nullable LocalDate day, String language) {
    return day == null ? null : of(day, language);
  }

  /** For instance "March 2026". */
  static String month(YearMonth month, String language) {
    return DateTimeFormatter.ofPattern("LLLL uuuu", Locale.forLanguageTag(language)).format(month);
  }

  /** For instance "23 March 2026 – 29 March 2026". */
  static String span(LocalDate from, LocalDate to, String language) {
    return of(from, language).words() + " – " + of(to, language).words();
  }
}
