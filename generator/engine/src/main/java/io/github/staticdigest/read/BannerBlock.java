package io.github.staticdigest.read;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Follows the banners of a dump: at its head, and wherever another copy was pasted after it. */
final class BannerBlock {

  private final ListingProblems problems;
  private boolean open = true;
  private boolean buttonSeen;
  private @Nullable MonthDay day;

  BannerBlock(ListingProblems problems) {
    this.problems = problems;
  }

  /**
   * Whether a line belongs to a banner. A doubtful one does if it stands at the head of the file or
   * beside another line of a banner, but not where an abstract follows: then it is a title.
   */
  boolean takes(Line line, @Nullable Line next) {
    Banner banner = Banner.of(line.text());
    boolean taken =
        switch (banner.kind()) {
          case NONE -> false;
          case CERTAIN -> true;
          case DOUBTFUL -> takesDoubtful(next);
        };
    if (taken) {
      open = true;
      buttonSeen |= banner.button();
      note(line, banner.day());
    }
    return taken;
  }

  /**
   * The line at which a title is expected: the first after a banner loses the button "Subscribe" if
   * the banner had no line for it. Ends the banner.
   */
  Line firstTitle(Line line) {
    boolean glued = open && !buttonSeen && !line.isTooLong();
    open = false;
    buttonSeen = false;
    return glued ? new Line(line.number(), Banner.withoutButton(line.text()), line.flaw()) : line;
  }

  /** The first day that a banner named, or null. */
  @Nullable MonthDay day() {
    return day;
  }

  private boolean takesDoubtful(@Nullable Line next) {
    if (next == null) {
      return open;
    }
    return !ListingReader.isAbstract(next)
        && (open || Banner.of(next.text()).kind() != Banner.Kind.NONE);
  }

  private void note(Line line, @Nullable Day named) {
    if (named == null) {
      return;
    }
    MonthDay other = named.day();
    if (other == null) {
      problems.impossibleDay(line);
    } else if (day == null) {
      day = other;
    } else if (!day.equals(other)) {
      problems.secondDay(line);
    }
  }
}
