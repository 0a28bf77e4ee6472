package io.github.staticdigest.read;

import io.github.staticdigest.model.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dates of a paper while it is read, and what in them was not certain. */
final class PaperDates {

  private final Map<String, String> doubts = new LinkedHashMap<>();
  private @Nullable PartialDate published;
  private @Nullable String publishedDoubt;
  private @Nullable LocalDate updated;
  private @Nullable LocalDate listed;

  /** Of two tellings the one that says more of the same date counts. */
  void publish(@Nullable String date) {
    DateText told = DateText.of(date);
    PartialDate more = told.date();
    if (published == null || (more != null && more.refines(published))) {
      published = more;
      String doubt = told.sentence(date, more);
      boolean whole = more != null && more.date() != null;
      publishedDoubt = doubt != null || whole ? doubt : publishedDoubt;
    }
  }

  void update(@Nullable String date) {
    updated = updated == null ? day(date) : updated;
  }

  void list(@Nullable String date) {
    listed = listed == null ? day(date) : listed;
  }

  private @Nullable LocalDate day(@Nullable String date) {
    DateText told = DateText.of(date);
    String doubt = told.sentence(date, null);
    if (doubt != null) {
      doubts.put(doubt, DateText.FIX);
    }
    return told.date() == null ? null : told.date().date();
  }

  @Nullable PartialDate published() {
    return published;
  }

  @Nullable LocalDate updated() {
    return updated;
  }

  @Nullable LocalDate listed() {
    return listed;
  }

  /** What could not be kept for certain, with how to mend each. */
  Map<String, String> doubts() {
    Map<String, String> all = new LinkedHashMap<>();
    if (publishedDoubt != null) {
      all.put(publishedDoubt, DateText.FIX);
    }
    all.putAll(doubts);
    return all;
  }
}
