package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.ArchivePage;
import io.github.staticdigest.model.page.ArchivePage.CalendarMonth;
import io.github.staticdigest.model.page.ArchivePage.Month;
import io.github.staticdigest.model.page.ArchivePage.Year;
import io.github.staticdigest.model.page.Counts;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.text.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Plans the page of all issues, by year. */
final class ArchivePlanner {

  private final Desk desk;

  ArchivePlanner(Desk desk) {
    this.desk = desk;
  }

  void plan() {
    Counts counts = desk.counts();
    Messages words = desk.messages();
    Head named =
        desk.heads()
            .page(
                Addresses.ARCHIVE,
                List.of(words.text("nav.archive")),
                List.of(
                    words.text(
                        "head.archive",
                        desk.config().title(),
                        words.text("papers", counts.papers()),
                        words.text("issues", counts.issues()))),
                null);
    Head head = desk.list(named);
    ArchivePage page = new ArchivePage(head, groups(), calendar(), desk.lines().largest(), counts);
    desk.register()
        .page(head, "archive.ftlh", page, desk.newestDate(), Origin.builtIn("the archive"));
  }

  private List<Year> groups() {
    Map<Integer, List<IssueLines>> dated = new TreeMap<>(Comparator.reverseOrder());
    List<IssueLines> undated = new ArrayList<>();
    for (IssueLines issue : desk.lines().newestFirst()) {
      LocalDate date = issue.issue().date();
      List<IssueLines> group =
          date == null ? undated : dated.computeIfAbsent(date.getYear(), year -> new ArrayList<>());
      group.add(issue);
    }
    List<Year> groups = new ArrayList<>();
    dated.forEach((year, issues) -> groups.add(new Year(year, refs(issues), months(issues))));
    if (!undated.isEmpty()) {
      groups.add(new Year(null, refs(undated), List.of()));
    }
    return groups;
  }

  private List<Month> months(List<IssueLines> ofYear) {
    Map<YearMonth, List<IssueLines>> byMonth = new TreeMap<>(Comparator.reverseOrder());
    for (IssueLines issue : ofYear) {
      YearMonth month = YearMonth.from(Objects.requireNonNull(issue.issue().date()));
      byMonth.computeIfAbsent(month, m -> new ArrayList<>()).add(issue);
    }
    List<Month> months = new ArrayList<>();
    byMonth.forEach(
        (month, issues) -> months.add(new Month(Days.month(month, desk.messages()), refs(issues))));
    return months;
  }

  private static List<IssueRef> refs(List<IssueLines> issues) {
    return issues.stream().map(IssueLines::ref).toList();
  }

  private List<CalendarMonth> calendar() {
    Calendar calendar = desk.calendar();
    return calendar.months().keySet().stream()
        .map(
            month ->
                new CalendarMonth(
                    calendar.month(month),
                    calendar.daysOf(month).stream()
                        .map(Calendar::monday)
                        .distinct()
                        .map(calendar::week)
                        .toList(),
                    calendar.daysOf(month).stream().map(calendar::day).toList()))
        .toList();
  }
}
