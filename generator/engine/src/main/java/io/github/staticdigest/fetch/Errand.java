package io.github.staticdigest.fetch;

import io.github.staticdigest.config.Source;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing to ask for, which becomes one dump.
 *
 * @param source what it belongs to
 * @param item which of its dumps; empty where there is one
 * @param address where
 * @param stem name of the dump without ending
 * @param feed whether nothing but XML or JSON can be right; a page or a word of excuse is not
 * @param day the day that is asked for, of a source that has one dump a day for good; or null
 * @param expected how many papers are asked for at most, of a source that says how many there are;
 *     or 0
 */
record Errand(
    Source source,
    String item,
    URI address,
    String stem,
    boolean feed,
    @Nullable LocalDate day,
    int expected) {

  /** By what it is remembered. */
  String key() {
    return item.isEmpty() ? source.name() : source.name() + "/" + item;
  }

  /** Most bytes of an answer of a source. */
  static long limit(Source source) {
    return (long) source.megabytes() << 20;
  }
}
