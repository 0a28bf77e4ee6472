package io.github.staticdigest.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of arXiv without their version: {@code 2403.01234} since 2015, {@code 0704.0001} since
 * April 2007, {@code math/0309136} before, where the subject class of {@code math.GT/0309136} does
 * not belong to the number.
 */
public final class ArxivId {

  private static final Pattern NEW =
      Pattern.compile(
          "(?<![\\d.])(?<month>\\d{4})\\.(?<number>\\d{4,5})(?:v\\d{1,3})?(?![\\d.]\\d|\\d)");
  private static final Pattern OLD =
      Pattern.compile(
          "(?<![\\w-])(?<archive>[a-z]{2,8}(?:-[a-z]{2,4})?)(?:\\.[A-Za-z-]{2,12})?/"
              + "(?<number>\\d{7})(?:v\\d{1,3})?(?!\\d)");
  private static final Pattern SHORT = Pattern.compile("(?<month>\\d{3})\\.(?<number>\\d{1,4})");
  private static final Pattern NUMBER = Pattern.compile("(?<month>\\d{4})\\.(?<number>\\d{1,5})");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://(?:[a-z]+\\.)?arxiv\\.org/|https?://(?:www\\.)?(?:huggingface\\.co|hf\\.co|"
              + "alphaxiv\\.org)/(?:papers|abs)/|https?://doi\\.org/10\\.48550/arxiv\\.|arxiv:).*",
          Pattern.CASE_INSENSITIVE);

  private ArxivId() {}

  /** The first number in a text, or null. */
  public static @Nullable String find(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher matcher = NEW.matcher(text);
    while (matcher.find()) {
      String month = matcher.group("month");
      if (matcher.group("number").length() == digits(month)) {
        return month + "." + matcher.group("number");
      }
    }
    Matcher old = OLD.matcher(text);
    return old.find() ? old.group("archive") + "/" + old.group("number") : null;
  }

  /**
   * The number that a program has written as a decimal fraction, losing zeros at its ends: {@code
   * 911.0957} is 0911.0957, {@code 2401.123} is 2401.12300.
   *
   * @return null where it is none
   */
  public static @Nullable String ofFraction(String text) {
    for (Pattern form : new Pattern[] {SHORT, NUMBER}) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        String month = "0".repeat(4 - matcher.group("month").length()) + matcher.group("month");
        int missing = digits(month) - matcher.group("number").length();
        return missing < 0 ? null : month + "." + matcher.group("number") + "0".repeat(missing);
      }
    }
    return null;
  }

  /** Whether an address leads to a paper of arXiv. */
  static boolean isAddress(String url) {
    return ADDRESS.matcher(url).matches() && find(url) != null;
  }

  /** How many digits follow the full stop of a number of that month; -1 where it is no month. */
  private static int digits(String yearAndMonth) {
    int value = Integer.parseInt(yearAndMonth);
    int month = value % 100;
    if (month < 1 || month > 12 || value < 704) {
      return -1;
    }
    return value < 1501 ? 4 : 5;
  }
}
