package io.github.staticdigest.read;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as a banner names it: {@code Jun 9}, {@code June 9}, {@code 9 Jun}, {@code Mon, Jun 9th},
 * {@code 2025-06-09}. A year is allowed and not taken: the date of an issue is for its sidecar.
 *
 * @param day the day, or null where the calendar has none such, as with {@code Feb 30}
 */
record Day(@Nullable MonthDay day) {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String NUMBER = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?";
  private static final String WEEKDAY =
      "(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
  private static final String YEAR = "(?:,? [0-9]{4})?";

  private static final List<Pattern> FORMS =
      List.of(
          pattern(WEEKDAY + MONTH + " " + NUMBER + YEAR),
          pattern(WEEKDAY + NUMBER + " " + MONTH + YEAR),
          pattern("[0-9]{4}-(?<month>[0-9]{2})-(?<day>[0-9]{2})"));

  /** The day that a line names, or null where the line is none. */
  static @Nullable Day of(String line) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(line);
      if (matcher.matches()) {
        return new Day(day(month(matcher.group("month")), Integer.parseInt(matcher.group("day"))));
      }
    }
    return null;
  }

  private static int month(String name) {
    if (Character.isDigit(name.charAt(0))) {
      return Integer.parseInt(name);
    }
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    int index = 0;
    while (!MONTHS.get(index).startsWith(start)) {
      index++;
    }
    return index + 1;
  }

  private static @Nullable MonthDay day(int month, int day) {
    try {
      return MonthDay.of(month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
  }
}
