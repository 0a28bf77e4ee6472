package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.FrontPage;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.TopicCount;
import io.github.staticdigest.model.page.TopicItems;
import io.github.staticdigest.model.page.TopicRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans the front page: the newest issue in front, the archive at hand. */
final class FrontPlanner {

  private static final int RIVER = 24;
  private static final int A_TOPIC = 3;

  /** Titles of papers seen before, and issues of the archive, that the page names. */
  private static final int NAMED = 24;

  private final Desk desk;
  private final Shelves shelves;

  FrontPlanner(Desk desk, Shelves shelves) {
    this.desk = desk;
    this.shelves = shelves;
  }

  void plan() {
    Head head = desk.list(desk.heads().front(desk.config().description()));
    List<IssueLines> newest = desk.lines().newestFirst();
    FrontPage page = newest.isEmpty() ? page(head, null) : page(head, newest.get(0));
    desk.register()
        .page(
            head,
            "front.ftlh",
            page,
            newest.isEmpty() ? null : newest.get(0).issue().date(),
            Origin.builtIn("the front page"));
  }

  private FrontPage page(Head head, @Nullable IssueLines issue) {
    List<Line> inFront = issue == null ? List.of() : issue.inFront();
    Map<TopicRef, List<Line>> all = issue == null ? Map.of() : mostFirst(issue.fresh());
    List<TopicItems> river =
        issue == null ? List.of() : river(all.keySet(), issue.freshBeside(inFront));
    List<IssueRef> issues = desk.lines().refsNewestFirst();
    List<Item> stories = IssueLines.items(inFront);
    return new FrontPage(
        head,
        issue == null ? null : issue.ref(),
        issue == null ? null : issue.note(head.root()),
        stories.isEmpty() ? null : stories.get(0),
        stories.isEmpty() ? stories : stories.subList(1, stories.size()),
        issue == null ? List.of() : contents(issue, all, river),
        river,
        issue == null ? List.of() : IssueLines.items(issue.seen().stream().limit(NAMED).toList()),
        issue == null ? 0 : Math.max(0, issue.seen().size() - NAMED),
        shelves.filled(),
        issues.stream().limit(NAMED).toList(),
        Math.max(0, issues.size() - NAMED),
        desk.lines().largest(),
        desk.counts());
  }

  /** Topics by the number of their papers, then in their own order; what fits none last. */
  private Map<TopicRef, List<Line>> mostFirst(List<Line> fresh) {
    Map<TopicRef, List<Line>> sorted = new LinkedHashMap<>();
    desk.topics().group(fresh).entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<TopicRef, List<Line>> group) -> isOther(group.getKey()))
                .thenComparing(group -> -group.getValue().size()))
        .forEach(group -> sorted.put(group.getKey(), group.getValue()));
    return sorted;
  }

  private List<TopicItems> river(Set<TopicRef> order, List<Line> beside) {
    Map<TopicRef, List<Line>> groups = desk.topics().group(beside);
    List<TopicItems> river = new ArrayList<>();
    int room = RIVER;
    for (TopicRef topic : order) {
      List<Line> group = groups.getOrDefault(topic, List.of());
      int shown = Math.min(Math.min(group.size(), A_TOPIC), room);
      if (shown > 0) {
        river.add(
            new TopicItems(
                topic,
                Addresses.topicAnchor(topic.slug()),
                IssueLines.items(group.subList(0, shown)),
                group.size() - shown));
        room -= shown;
      }
    }
    return river;
  }

  private static List<TopicCount> contents(
      IssueLines issue, Map<TopicRef, List<Line>> all, List<TopicItems> river) {
    Set<TopicRef> here = river.stream().map(TopicItems::topic).collect(Collectors.toSet());
    List<TopicCount> contents = new ArrayList<>();
    all.forEach(
        (topic, lines) -> {
          String page = here.contains(topic) ? "" : issue.ref().url();
          String url = page + "#" + Addresses.topicAnchor(topic.slug());
          contents.add(new TopicCount(topic, url, lines.size()));
        });
    return contents;
  }

  private boolean isOther(TopicRef topic) {
    return topic.equals(desk.topics().other());
  }
}
