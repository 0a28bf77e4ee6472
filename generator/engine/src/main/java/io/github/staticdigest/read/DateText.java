package io.github.staticdigest.read;

import io.github.staticdigest.model.PartialDate;
import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells of a date for certain: {@code 2024-11-27T16:19:00Z}, {@code 27 November 2024},
 * {@code Nov. 27, 2024}, {@code 27/11/2024}, {@code November 2024}, {@code 2024/11//}, {@code
 * 2024}; of a span its beginning. Of {@code 03/04/2024} that is the year alone.
 *
 * @param date as far as it is certain, or null
 * @param doubt what is uncertain of it, or null: the end of a sentence that begins with the text
 */
record DateText(@Nullable PartialDate date, @Nullable String doubt) {

  /** How to mend it. */
  static final String FIX = "Write it like 2026-10-20, 2026-10 or 2026";

  private static final DateText NONE = new DateText(null, null);
  private static final String UNKNOWN = "is not understood";
  private static final int LONGEST = 200;

  /** In English, German and French. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("january", "januar", "j\u00E4nner", "janvier"),
          List.of("february", "februar", "f\u00E9vrier"),
          List.of("march", "m\u00E4rz", "maerz", "mrz", "mars"),
          List.of("april", "avril"),
          List.of("may", "mai"),
          List.of("june", "juni", "juin"),
          List.of("july", "juli", "juillet"),
          List.of("august", "ao\u00FBt"),
          List.of("september", "septembre"),
          List.of("october", "oktober", "octobre"),
          List.of("november", "novembre"),
          List.of("december", "dezember", "d\u00E9cembre"));

  private static final String YEAR = "(?<year>\\d{4})(?!\\d)";
  private static final String NAME = "(?<name>\\p{L}{3,12})\\.?";
  private static final String DAY =
      "(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:\\s?[-\u2013]{1,3}\\s?\\d{1,2}\\.?)?";
  private static final String WEEKDAY = "(?:\\p{L}{2,10}[.,]{0,2}\\s{1,3})?";
  private static final String GAP = "[-/, ]{1,3}";

  /** Year before month before day, as standards have it. */
  private static final List<Pattern> ORDERED =
      List.of(
          pattern(
              "(?<year>\\d{4})[-/.\u5E74](?<month>\\d{1,2})[-/.\u6708](?<day>\\d{1,2})(?!\\d).*"),
          pattern("(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?:T.*)?"),
          pattern("(?<year>\\d{4})[-/.\u5E74](?<month>\\d{1,2})(?<day>)(?!\\d).*"),
          pattern("(?<day>)(?<month>\\d{1,2})[-/.]" + YEAR + ".*"));

  private static final List<Pattern> NAMED =
      List.of(
          pattern(WEEKDAY + DAY + GAP + NAME + GAP + "(?<year>\\d{4}|\\d{2})(?!\\d).*"),
          pattern(WEEKDAY + NAME + GAP + DAY + GAP + YEAR + ".*"),
          pattern("(?<day>)" + NAME + GAP + YEAR + ".*"),
          pattern("(?<year>\\d{4})" + GAP + NAME + GAP + "(?<day>\\d{1,2})(?!\\d).*"),
          pattern("(?<year>\\d{4})" + GAP + NAME + "(?<day>)(?![\\p{L}\\d]).*"));

  private static final Pattern NUMBERS =
      pattern("(?<one>\\d{1,2})([-/.])\\s?(?<two>\\d{1,2})\\2\\s?" + YEAR + ".*");

  private static final Pattern YEARS = Pattern.compile("(?<!\\d)(?:1[4-9]|20)\\d\\d(?!\\d)");

  /** What a text tells, of which no more than its beginning is looked at. */
  static DateText of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return NONE;
    }
    String date = PlainText.of(text);
    date = date.length() > LONGEST ? date.substring(0, LONGEST) : date;
    Matcher numbers = NUMBERS.matcher(date);
    if (numbers.matches()) {
      return numbers(numbers);
    }
    for (Pattern form : ORDERED) {
      Matcher matcher = form.matcher(date);
      if (matcher.matches()) {
        return certain(matcher, number(matcher.group("month")), date);
      }
    }
    for (Pattern form : NAMED) {
      Matcher matcher = form.matcher(date);
      int month = matcher.matches() ? month(matcher.group("name")) : 0;
      if (month > 0) {
        return certain(matcher, month, date);
      }
    }
    return year(date);
  }

  /**
   * What is uncertain, as a sentence, or null.
   *
   * @param text the whole of it
   * @param kept what is kept of it, or null
   */
  @Nullable String sentence(@Nullable String text, @Nullable Object kept) {
    return doubt == null
        ? null
        : "The date %s %s; %s"
            .formatted(
                Shape.quote(PlainText.of(text)),
                doubt,
                kept == null ? "it was left out" : "only " + kept + " is kept");
  }

  /** Which of two numbers is the month; where both may be, neither is taken for it. */
  private static DateText numbers(Matcher matcher) {
    int year = number(matcher.group("year"));
    int one = number(matcher.group("one"));
    int two = number(matcher.group("two"));
    PartialDate dayFirst = date(year, two, one);
    PartialDate monthFirst = date(year, one, two);
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      PartialDate only = dayFirst == null ? monthFirst : dayFirst;
      return only == null ? new DateText(date(year, 0, 0), UNKNOWN) : new DateText(only, null);
    }
    return new DateText(date(year, 0, 0), "may be " + words(one, two) + " or " + words(two, one));
  }

  private static DateText certain(Matcher matcher, int month, String text) {
    int year = year(matcher);
    PartialDate date = date(year, month, number(matcher.group("day")));
    // Twenty-one to twenty-four are seasons in EDTF.
    return date != null || (month > 20 && month < 25)
        ? new DateText(date == null ? date(year, 0, 0) : date, null)
        : year(text);
  }

  /** RFC 2822 reads years of two digits so. */
  private static int year(Matcher matcher) {
    String digits = matcher.group("year");
    int year = number(digits);
    return digits.length() > 2 ? year : year + (year < 50 ? 2000 : 1900);
  }

  /** Nothing but a year is certain, of a span the first; other numbers may be more of the date. */
  private static DateText year(String text) {
    Matcher years = YEARS.matcher(text);
    if (!years.find()) {
      return text.chars().anyMatch(c -> c > '0' && c <= '9') ? new DateText(null, UNKNOWN) : NONE;
    }
    PartialDate date = date(number(years.group()), 0, 0);
    boolean more = YEARS.matcher(text).replaceAll("").chars().anyMatch(Character::isDigit);
    return new DateText(date, more ? UNKNOWN : null);
  }

  /** The date, 0 standing for what is not told; null where the calendar has none such. */
  private static @Nullable PartialDate date(int year, int month, int day) {
    try {
      return year < 1000
          ? null
          : new PartialDate(
              year, month == 0 ? null : Integer.valueOf(month), day == 0 ? null : day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** By the beginning of its name, if that is no other's. */
  private static int month(String name) {
    String start = name.toLowerCase(Locale.ROOT);
    int found = 0;
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).stream().anyMatch(month -> month.startsWith(start))) {
        found = found == 0 ? i + 1 : -1;
      }
    }
    return Math.max(found, 0);
  }

  private static String words(int day, int month) {
    return day + " " + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(form, Pattern.DOTALL);
  }
}
