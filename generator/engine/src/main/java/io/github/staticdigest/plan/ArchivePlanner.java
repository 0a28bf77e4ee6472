package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.ArchivePage;
import io.github.staticdigest.model.page.ArchivePage.Year;
import io.github.staticdigest.model.page.Counts;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    Head head =
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
    ArchivePage page = new ArchivePage(head, groups(), desk.lines().largest(), counts);
    desk.register()
        .page(head, "archive.ftlh", page, desk.newestDate(), Origin.builtIn("the archive"));
  }

  private List<Year> groups() {
    Map<Integer, List<IssueRef>> dated = new TreeMap<>(Comparator.reverseOrder());
    List<IssueRef> undated = new ArrayList<>();
    for (IssueLines issue : desk.lines().newestFirst()) {
      LocalDate date = issue.issue().date();
      List<IssueRef> group =
          date == null ? undated : dated.computeIfAbsent(date.getYear(), year -> new ArrayList<>());
      group.add(issue.ref());
    }
    List<Year> groups = new ArrayList<>();
    dated.forEach((year, issues) -> groups.add(new Year(year, List.copyOf(issues))));
    if (!undated.isEmpty()) {
      groups.add(new Year(null, List.copyOf(undated)));
    }
    return groups;
  }
}
