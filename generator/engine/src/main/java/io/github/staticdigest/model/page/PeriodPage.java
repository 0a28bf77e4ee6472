package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code period.ftlh}: the papers of a day, a week or a month, each under the day on which a source
 * listed it or, where no source tells, the date of the issue that brought it. Papers without either
 * stand on no such page.
 *
 * @param period the day, week or month
 * @param around the longer periods that it lies in: the week and the month of a day, the months of
 *     a week's days
 * @param days days with papers, newest first, for a week or month; none for a day
 * @param groups papers by topic, for a day; none for a week or month
 * @param trending papers that readers of a source liked, most upvotes first, at most ten; none
 *     where no source tells
 * @param largest papers of the day with most, for bars; 0 for a day
 * @param newer the next period of the kind that has papers, or null
 * @param older the one before, or null
 */
public record PeriodPage(
    Head head,
    PeriodRef period,
    List<PeriodRef> around,
    List<DayItems> days,
    List<TopicItems> groups,
    List<Item> trending,
    int largest,
    @Nullable PeriodRef newer,
    @Nullable PeriodRef older) {

  public PeriodPage {
    around = List.copyOf(around);
    days = List.copyOf(days);
    groups = List.copyOf(groups);
    trending = List.copyOf(trending);
  }

  /** A day, its first papers, and how many more stand on the day's own page. */
  public record DayItems(PeriodRef day, List<Item> items, int more) {}
}
