package io.github.staticdigest.read;

import io.github.staticdigest.model.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days as sources write them: {@code 2024-11-27T16:19:00Z}, {@code 2024/11/27}, {@code 20241127},
 * {@code Wed, 27 Nov 2024 16:19:00 GMT}, {@code Nov 27, 2024}. The day is taken as it stands there,
 * whatever the time zone. A year or a month alone is no day: dates are never made up.
 */
public final class Dates {

  private Dates() {}

  /** The day, or null where the text names none for certain that the calendar has. */
  public static @Nullable LocalDate of(@Nullable String text) {
    PartialDate date = DateText.of(text).date();
    return date == null ? null : date.date();
  }
}
