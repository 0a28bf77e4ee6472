package io.github.staticdigest.dedupe;

import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.PartialDate;
import io.github.staticdigest.text.TitleKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a paper came out, as its source tells it.
 *
 * @param venue the journal or conference, or null
 * @param published the day of the first version, or null
 */
record Outlet(@Nullable String venue, @Nullable LocalDate published) {

  static Outlet of(Facts facts) {
    PartialDate published = facts.published();
    return new Outlet(facts.venue(), published == null ? null : published.date());
  }

  /**
   * Whether both name their venue and day, and neither fits: one paper may have a day in print and
   * another online, and a preprint has a day of its own but no venue.
   */
  boolean differs(Outlet other) {
    return published != null
        && other.published != null
        && venue != null
        && other.venue != null
        && isMonthApart(published, other.published)
        && !venue.equals(other.venue)
        && !isShort(venue, other.venue)
        && !isShort(other.venue, venue);
  }

  private static boolean isMonthApart(LocalDate one, LocalDate other) {
    return one.plusMonths(1).isBefore(other) || other.plusMonths(1).isBefore(one);
  }

  /** Whether each word begins one of the longer name, in order, as in "J. Stat". */
  private static boolean isShort(String name, String whole) {
    String[] words = TitleKey.of(name).split(" ", -1);
    int next = 0;
    for (String word : TitleKey.of(whole).split(" ", -1)) {
      next += next < words.length && word.startsWith(words[next]) ? 1 : 0;
    }
    return next == words.length;
  }
}
