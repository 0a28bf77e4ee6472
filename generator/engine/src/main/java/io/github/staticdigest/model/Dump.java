package io.github.staticdigest.model;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a dump beside its entries.
 *
 * @param file file name, for instance {@code 000_c959.txt}
 * @param day the day without a year that its banner names, or null
 */
public record Dump(String file, @Nullable MonthDay day) {}
