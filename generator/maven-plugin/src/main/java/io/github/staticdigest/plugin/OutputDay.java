package io.github.staticdigest.plugin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The day of {@code project.build.outputTimestamp}, which makes builds of jars repeatable. */
final class OutputDay {

  private OutputDay() {}

  /**
   * The day in UTC, or null: where the property is not set, switched off by a single letter, or
   * something else, of which the plugin that makes jars complains.
   */
  static @Nullable LocalDate of(@Nullable String timestamp) {
    if (timestamp == null || timestamp.length() < 2) {
      return null;
    }
    try {
      Instant instant =
          timestamp.matches("[0-9]{1,12}")
              ? Instant.ofEpochSecond(Long.parseLong(timestamp))
              : OffsetDateTime.parse(timestamp).toInstant();
      return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
