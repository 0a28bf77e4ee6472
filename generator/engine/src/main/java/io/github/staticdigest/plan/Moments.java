package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.FeedItem;
import io.github.staticdigest.text.Hash;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The times at which items of feeds changed, as far as content can tell: midnight of their issue's
 * day, or of the day that is set for what is not dated. The higher its rank, the later an item is,
 * by steps of half a minute, so that no two of a feed share a time and the order shows; where one
 * day has more of them than it has room, they begin anew, since no time may lie in a day to come;
 * within its step the second is drawn from its text, so that an edit gives it another time but for
 * one in thirty. Fractions of seconds would be finer, and some readers cannot read them. No clock
 * is asked.
 */
final class Moments {

  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

  /** Seconds of a step, less for an issue that would fill half a day. */
  private static final int STEP = 30;

  private static final int HALF_A_DAY = 43_200;
  private static final int A_DAY = 2 * HALF_A_DAY;

  private final @Nullable LocalDate otherwise;

  /** Seconds of a day that earlier issues of the same day take, by number of the issue. */
  private final Map<Integer, Integer> starts = new HashMap<>();

  /**
   * @param issues oldest first
   * @param otherwise the day of what is not dated, or null where none is set
   */
  Moments(List<IssueLines> issues, @Nullable LocalDate otherwise) {
    this.otherwise = otherwise;
    Map<LocalDate, Integer> taken = new HashMap<>();
    for (IssueLines issue : issues) {
      LocalDate day = day(issue.issue().date());
      if (day != null) {
        int start = taken.getOrDefault(day, 0);
        starts.put(issue.issue().number(), start);
        taken.put(day, start + last(issue) * step(issue));
      }
    }
  }

  /** The item with its time, or without where no day is known. */
  FeedItem changed(FeedItem item, IssueLines issue, int rank) {
    LocalDate day = day(issue.issue().date());
    if (day == null) {
      return item;
    }
    int step = step(issue);
    int second = Integer.parseInt(Hash.of(text(item), 6), 16) % step;
    int before = starts.getOrDefault(issue.issue().number(), 0) + (last(issue) - rank) * step;
    LocalDateTime time = day.atStartOfDay().plusSeconds((before + second) % A_DAY);
    return item.updated(RFC_3339.format(time));
  }

  /** Midnight of a day as Atom and JSON Feed write it, or null. */
  static @Nullable String midnight(@Nullable LocalDate day) {
    return day == null ? null : day + "T00:00:00Z";
  }

  private @Nullable LocalDate day(@Nullable LocalDate date) {
    return date == null ? otherwise : date;
  }

  private static int step(IssueLines issue) {
    return Math.max(1, Math.min(STEP, HALF_A_DAY / Math.max(1, last(issue))));
  }

  private static int last(IssueLines issue) {
    return issue.lines().stream().mapToInt(line -> line.item().rank()).max().orElse(0);
  }

  /** All that a reader sees of it. */
  private static String text(FeedItem item) {
    EntryPage page = item.paper();
    return String.join(
        "\n",
        item.title(),
        item.summary(),
        item.authors().toString(),
        item.categories().toString(),
        page == null ? "" : String.valueOf(page.abstractText()),
        page == null ? "" : page.comments() + "\n" + page.links() + "\n" + page.facts().places());
  }
}
