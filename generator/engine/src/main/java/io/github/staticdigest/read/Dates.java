package io.github.staticdigest.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as sources write them: {@code 2024-11-27T16:19:00Z}, {@code 2024/11/27}, {@code 20241127},
 * {@code Wed, 27 Nov 2024 16:19:00 GMT}. The day is taken as it stands there, whatever the time
 * zone. A year or a month alone is no day: dates are never made up.
 */
public final class Dates {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*", Pattern.DOTALL);
  private static final Pattern BASIC = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T.*)?");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:\\p{L}{2,9},?\\s{1,3})?(\\d{1,2})\\s{1,3}(\\p{L}{3})\\p{L}{0,6}\\s{1,3}(\\d{4}|\\d{2})"
              + "(?!\\d).*",
          Pattern.DOTALL);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Dates() {}

  /** The day, or null where the text names none that the calendar has. */
  public static @Nullable LocalDate of(@Nullable String text) {
    String date = text == null ? "" : text.strip();
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher basic = BASIC.matcher(date);
    if (basic.matches()) {
      return day(basic.group(1), Integer.parseInt(basic.group(2)), basic.group(3));
    }
    Matcher mail = MAIL.matcher(date);
    if (mail.matches()) {
      return day(year(mail.group(3)), month(mail.group(2)), mail.group(1));
    }
    return null;
  }

  /** RFC 2822 reads years of two digits so. */
  private static String year(String digits) {
    if (digits.length() == 4) {
      return digits;
    }
    return (Integer.parseInt(digits) < 50 ? "20" : "19") + digits;
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
