package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.TrendingPage;
import io.github.staticdigest.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the page of papers by upvotes, where a source tells any. Its rule stands at the model. */
final class TrendingPlanner {

  static final int DAYS = 30;
  static final int PAPERS = 50;

  private final Desk desk;

  TrendingPlanner(Desk desk) {
    this.desk = desk;
  }

  void plan() {
    if (!desk.hasVotes()) {
      return;
    }
    LocalDate newest = newestDay();
    if (newest == null) {
      IssueLines issue =
          desk.lines().newestFirst().stream()
              .filter(lines -> lines.lines().stream().anyMatch(Votes::areKnown))
              .findFirst()
              .orElseThrow();
      page(null, null, issue.ref(), issue.lines());
    } else {
      LocalDate first = newest.minusDays(DAYS - 1);
      List<Line> lines =
          desk.calendar().days().subMap(newest, true, first, true).values().stream()
              .flatMap(List::stream)
              .toList();
      page(first, newest, null, lines);
    }
  }

  private @Nullable LocalDate newestDay() {
    return desk.calendar().days().entrySet().stream()
        .filter(day -> day.getValue().stream().anyMatch(Votes::areKnown))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private void page(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable IssueRef issue,
      List<Line> lines) {
    Messages messages = desk.messages();
    int voted = (int) lines.stream().filter(Votes::areKnown).count();
    Head head =
        desk.list(
            desk.heads()
                .page(
                    Addresses.TRENDING,
                    List.of(messages.text("head.trending")),
                    List.of(messages.text("head.trendingAbout", desk.config().title())),
                    null));
    TrendingPage page =
        new TrendingPage(
            head,
            Days.ifKnown(from, messages),
            Days.ifKnown(to, messages),
            issue,
            IssueLines.items(Votes.most(lines, PAPERS)),
            voted,
            lines.size() - voted);
    desk.register()
        .page(head, "trending.ftlh", page, to, Origin.builtIn("the page of trending papers"));
  }
}
