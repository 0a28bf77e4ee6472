package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.PeriodPage;
import io.github.staticdigest.model.page.PeriodPage.DayItems;
import io.github.staticdigest.model.page.PeriodRef;
import io.github.staticdigest.model.page.TopicItems;
import io.github.staticdigest.model.page.TopicRef;
import io.github.staticdigest.text.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans a page for each day, week and month of which papers are known. */
final class PeriodPlanner {

  /** Papers of a day that the page of its week shows; that of its month shows fewer. */
  private static final int OF_WEEK = 12;

  private static final int OF_MONTH = 5;
  private static final int TRENDING = 10;

  private final Desk desk;
  private final Calendar calendar;

  PeriodPlanner(Desk desk) {
    this.desk = desk;
    this.calendar = desk.calendar();
  }

  void plan() {
    for (LocalDate day : calendar.days().keySet()) {
      if (calendar.hasPage(day)) {
        day(day);
      }
    }
    calendar.weeks().keySet().forEach(this::week);
    calendar.months().keySet().forEach(this::month);
  }

  private void day(LocalDate day) {
    List<Line> lines = calendar.days().getOrDefault(day, List.of());
    List<TopicItems> groups = new ArrayList<>();
    int shown = 0;
    for (Map.Entry<TopicRef, List<Line>> group : desk.topics().group(lines).entrySet()) {
      TopicRef topic = group.getKey();
      List<Item> items = numbered(group.getValue(), shown);
      groups.add(new TopicItems(topic, Addresses.topicAnchor(topic.slug()), items, 0));
      shown += items.size();
    }
    PeriodRef ref = calendar.day(day);
    Head head = head(ref);
    page(
        new PeriodPage(
            head,
            ref,
            List.of(calendar.week(Calendar.monday(day)), calendar.month(YearMonth.from(day))),
            List.of(),
            groups,
            trending(lines),
            0,
            next(calendar.days(), day, calendar::day),
            before(calendar.days(), day, calendar::day)),
        day);
  }

  private void week(LocalDate monday) {
    List<LocalDate> days = calendar.daysOf(monday);
    PeriodRef ref = calendar.week(monday);
    page(
        new PeriodPage(
            head(ref),
            ref,
            days.stream().map(YearMonth::from).distinct().map(calendar::month).toList(),
            days(days, OF_WEEK),
            List.of(),
            trending(calendar.weeks().getOrDefault(monday, List.of())),
            largest(days),
            next(calendar.weeks(), monday, calendar::week),
            before(calendar.weeks(), monday, calendar::week)),
        days.get(0));
  }

  private void month(YearMonth month) {
    List<LocalDate> days = calendar.daysOf(month);
    PeriodRef ref = calendar.month(month);
    page(
        new PeriodPage(
            head(ref),
            ref,
            List.of(),
            days(days, OF_MONTH),
            List.of(),
            trending(calendar.months().getOrDefault(month, List.of())),
            largest(days),
            next(calendar.months(), month, calendar::month),
            before(calendar.months(), month, calendar::month)),
        days.get(0));
  }

  private Head head(PeriodRef ref) {
    Messages words = desk.messages();
    String papers = words.text("papers", ref.total());
    return desk.list(
        desk.heads()
            .page(
                ref.url(),
                List.of(ref.name(), ref.name() + " (" + ref.from().iso() + ")"),
                List.of(words.text("head.period", ref.name(), papers, desk.config().title())),
                null));
  }

  private void page(PeriodPage page, LocalDate newest) {
    desk.register()
        .page(
            page.head(),
            "period.ftlh",
            page,
            newest,
            Origin.builtIn("the papers of " + page.period().name()));
  }

  private List<DayItems> days(List<LocalDate> days, int shown) {
    List<DayItems> items = new ArrayList<>();
    for (LocalDate day : days) {
      List<Line> lines = calendar.days().getOrDefault(day, List.of());
      List<Line> first = lines.stream().limit(shown).toList();
      items.add(new DayItems(calendar.day(day), numbered(first, 0), lines.size() - first.size()));
    }
    return items;
  }

  /**
   * Papers by their place among those of the day: the ranks of a dump that holds several days, or
   * of several dumps, would jump.
   *
   * @param before how many of the day stand before them
   */
  private static List<Item> numbered(List<Line> lines, int before) {
    List<Item> items = new ArrayList<>();
    for (Item item : IssueLines.alone(lines)) {
      items.add(item.at(before + items.size() + 1));
    }
    return items;
  }

  private int largest(List<LocalDate> days) {
    return days.stream().mapToInt(day -> calendar.day(day).total()).max().orElse(0);
  }

  private static List<Item> trending(List<Line> lines) {
    return IssueLines.alone(Votes.most(lines, TRENDING));
  }

  private static <K> @Nullable PeriodRef next(
      NavigableMap<K, List<Line>> periods, K period, Function<K, PeriodRef> ref) {
    K next = periods.lowerKey(period);
    return next == null ? null : ref.apply(next);
  }

  private static <K> @Nullable PeriodRef before(
      NavigableMap<K, List<Line>> periods, K period, Function<K, PeriodRef> ref) {
    K before = periods.higherKey(period);
    return before == null ? null : ref.apply(before);
  }
}
