package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which days a source is asked for: {@code today}, {@code last 7 days}, {@code 2026-03-28}, {@code
 * 2026-03-01..2026-03-28}, or {@code 2026-03-01..} for until today.
 *
 * @param from first day, or null
 * @param to last day; null for today
 * @param last how many days until today, or 0
 */
record SourceDays(@Nullable LocalDate from, @Nullable LocalDate to, int last) {

  private static final Pattern LAST = Pattern.compile("last ([0-9]{1,4}) days?");
  private static final Pattern RANGE =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(\\.\\.([0-9]{4}-[0-9]{2}-[0-9]{2})?)?");

  /** The days, or null after a complaint. */
  static @Nullable SourceDays of(Text text, Complaints complaints) {
    try {
      SourceDays days = parse(text.value());
      if (days != null) {
        return days;
      }
    } catch (DateTimeException e) {
      // Told below, as everything else that is no day.
    }
    complaints.error(
        text.line(),
        "The days cannot be " + Complaints.quote(text.value()),
        "Write today, last 7 days, 2026-03-28, 2026-03-01..2026-03-28, or 2026-03-01.. for until"
            + " today");
    return null;
  }

  private static @Nullable SourceDays parse(String text) {
    Matcher last = LAST.matcher(text);
    if (text.equals("today") || last.matches()) {
      int days = text.equals("today") ? 1 : Integer.parseInt(last.group(1));
      return days == 0 ? null : new SourceDays(null, null, days);
    }
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return null;
    }
    LocalDate from = LocalDate.parse(range.group(1));
    String end = range.group(2) == null ? range.group(1) : range.group(3);
    LocalDate to = end == null ? null : LocalDate.parse(end);
    return to != null && to.isBefore(from) ? null : new SourceDays(from, to, 0);
  }
}
