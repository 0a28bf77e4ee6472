package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.IssuePage;
import io.github.staticdigest.model.page.IssuePage.ShelfItems;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.TopicItems;
import io.github.staticdigest.model.page.TopicRef;
import io.github.staticdigest.plan.Topics.ShelfTopics;
import io.github.staticdigest.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plans a page for each issue, by topic and by rank. */
final class IssuePlanner {

  /**
   * Characters of the abstracts that an issue's page carries, so that a page of many hundred papers
   * stays one that a phone can load; beyond, its papers have their abstracts on their own pages.
   */
  private static final int ABSTRACTS = 300_000;

  private final Desk desk;

  IssuePlanner(Desk desk) {
    this.desk = desk;
  }

  /** Plans all of them and gives their models, oldest first. */
  List<IssuePage> plan() {
    List<IssueLines> issues = desk.lines().oldestFirst();
    List<IssuePage> pages = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      IssueRef older = i == 0 ? null : issues.get(i - 1).ref();
      IssueRef newer = i == issues.size() - 1 ? null : issues.get(i + 1).ref();
      IssuePage page = page(issues.get(i), newer, older);
      pages.add(page);
      desk.register()
          .page(
              page.head(),
              "issue.ftlh",
              page,
              issues.get(i).issue().date(),
              new Origin(
                  "dumps/" + issues.get(i).issue().dump().file(),
                  "the issue of " + issues.get(i).issue().dump().file()));
    }
    return pages;
  }

  private IssuePage page(IssueLines issue, @Nullable IssueRef newer, @Nullable IssueRef older) {
    Head head = desk.list(head(issue));
    List<Line> fresh = issue.fresh();
    return new IssuePage(
        head,
        issue.ref(),
        Addresses.issueBib(issue.issue().slug()),
        issue.note(head.root()),
        IssueLines.items(issue.leads()),
        shelves(fresh, weight(fresh) <= ABSTRACTS),
        IssueLines.items(issue.seen()),
        IssueLines.items(issue.lines()),
        newer,
        older);
  }

  private Head head(IssueLines issue) {
    int number = issue.issue().number();
    String title = issue.issue().title();
    Messages messages = desk.messages();
    String again = messages.text("head.issueAgain", number, title);
    String words =
        messages.text("head.issueAbout", number, desk.config().title(), desk.figures(issue.ref()));
    return desk.heads().page(issue.ref().url(), List.of(title, again), List.of(words), null);
  }

  private static int weight(List<Line> lines) {
    return lines.stream()
        .map(line -> line.entry().abstractText())
        .filter(Objects::nonNull)
        .mapToInt(text -> text.text().length())
        .sum();
  }

  private List<ShelfItems> shelves(List<Line> fresh, boolean abstracts) {
    Map<TopicRef, List<Line>> groups = new LinkedHashMap<>(desk.topics().group(fresh));
    List<ShelfItems> shelves = new ArrayList<>();
    for (ShelfTopics shelf : desk.topics().shelves()) {
      List<TopicItems> own =
          shelf.topics().stream()
              .map(topic -> desk.topics().ref(topic.slug()))
              .filter(groups::containsKey)
              .map(topic -> section(topic, groups.getOrDefault(topic, List.of()), abstracts))
              .toList();
      if (!own.isEmpty()) {
        shelves.add(new ShelfItems(shelf.name(), shelf.number(), own));
      }
    }
    List<Line> other = groups.getOrDefault(desk.topics().other(), List.of());
    if (!other.isEmpty()) {
      shelves.add(new ShelfItems("", 0, List.of(section(desk.topics().other(), other, abstracts))));
    }
    return shelves;
  }

  private static TopicItems section(TopicRef topic, List<Line> lines, boolean abstracts) {
    String anchor = Addresses.topicAnchor(topic.slug());
    List<Item> items = abstracts ? IssueLines.items(lines) : IssueLines.titles(lines);
    return new TopicItems(topic, anchor, items, 0);
  }
}
