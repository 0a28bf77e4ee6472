package io.github.staticdigest.model;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a dump beside its entries.
 *
 * @param file file name, for instance {@code 000_c959.txt}
 * @param day the day without a year that its banner names, or null
 * @param date the full date of the listing where the source gives one, or null; the sidecar's goes
 *     before it
 */
public record Dump(String file, @Nullable MonthDay day, @Nullable LocalDate date) {

  /** A dump whose source gives no full date. */
  public Dump(String file, @Nullable MonthDay day) {
    this(file, day, null);
  }
}
