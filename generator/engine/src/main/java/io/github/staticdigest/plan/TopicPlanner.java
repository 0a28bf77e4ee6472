package io.github.staticdigest.plan;

import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.PageLink;
import io.github.staticdigest.model.page.TopicPage;
import io.github.staticdigest.model.page.TopicPage.IssueItems;
import io.github.staticdigest.model.page.TopicRef;
import io.github.staticdigest.model.page.TopicsPage;
import io.github.staticdigest.plan.Topics.ShelfTopics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the index of topics, and the pages of each. */
final class TopicPlanner {

  /** Papers on a closed page. */
  static final int CLOSED_SIZE = 50;

  /** The newest page keeps at least so many papers when an older one is closed. */
  static final int LEAST = 25;

  private final Desk desk;
  private final Shelves shelves;

  TopicPlanner(Desk desk, Shelves shelves) {
    this.desk = desk;
    this.shelves = shelves;
  }

  void plan() {
    index();
    for (ShelfTopics shelf : desk.topics().shelves()) {
      for (Topic topic : shelf.topics()) {
        pages(topic, shelf);
      }
    }
  }

  /** How many pages of older papers a topic has. */
  static int closed(int papers) {
    return Math.max(0, (papers - LEAST) / CLOSED_SIZE);
  }

  private void index() {
    String description = desk.messages().text("head.topics", desk.config().title());
    String name = desk.messages().text("nav.topics");
    Head head =
        desk.list(desk.heads().page(Addresses.TOPICS, List.of(name), List.of(description), null));
    List<Item> other = IssueLines.items(desk.lines().filedUnder(Topic.OTHER));
    TopicsPage page = new TopicsPage(head, shelves.all(), other, desk.counts());
    desk.register()
        .page(head, "topics.ftlh", page, desk.newestDate(), Origin.builtIn("the index of topics"));
  }

  private void pages(Topic topic, ShelfTopics shelf) {
    List<Line> filed = desk.lines().filedUnder(topic.slug());
    int closed = closed(filed.size());
    int newest = filed.size() - closed * CLOSED_SIZE;
    page(topic, shelf, 0, closed, filed.subList(0, newest));
    for (int number = closed; number > 0; number--) {
      int end = filed.size() - (number - 1) * CLOSED_SIZE;
      page(topic, shelf, number, closed, filed.subList(end - CLOSED_SIZE, end));
    }
  }

  private void page(Topic topic, ShelfTopics shelf, int number, int closed, List<Line> lines) {
    Head head = desk.list(head(topic, number));
    TopicRef own = desk.topics().ref(topic.slug());
    TopicPage page =
        new TopicPage(
            head,
            own,
            topic.scope(),
            number,
            number == 0 ? shelves.row(topic) : null,
            number == 0 ? Addresses.topicBib(topic.slug()) : null,
            groups(lines, number > 0),
            newer(topic, number, closed),
            older(topic, number, closed),
            shelf.topics().stream()
                .map(sibling -> desk.topics().ref(sibling.slug()))
                .filter(sibling -> !sibling.equals(own))
                .toList());
    desk.register()
        .page(
            head,
            "topic.ftlh",
            page,
            Desk.newest(lines.stream().map(Line::issue)),
            new Origin("topics.yaml", "the topic " + topic.slug()));
  }

  private Head head(Topic topic, int number) {
    String scope = Words.sentence(topic.scope());
    PageLink feed = desk.topicFeed(topic.slug(), topic.label());
    if (number == 0) {
      return desk.heads()
          .page(
              Addresses.topic(topic.slug()),
              List.of(topic.label(), desk.messages().text("head.topicAgain", topic.label())),
              List.of(scope, topic.label() + ". " + scope),
              feed);
    }
    String name = desk.messages().text("head.topicPage", topic.label(), number);
    return desk.heads()
        .page(
            Addresses.topic(topic.slug(), number),
            List.of(name),
            List.of(desk.messages().text("head.topicPageAbout", name, scope)),
            feed);
  }

  private static List<IssueItems> groups(List<Line> lines, boolean closed) {
    Map<IssueRef, List<Line>> groups = new LinkedHashMap<>();
    for (Line line : lines) {
      groups.computeIfAbsent(line.issueRef(), issue -> new ArrayList<>()).add(line);
    }
    List<IssueItems> result = new ArrayList<>();
    groups.forEach(
        (issue, own) ->
            result.add(
                new IssueItems(issue, closed ? IssueLines.alone(own) : IssueLines.items(own))));
    return result;
  }

  private @Nullable PageLink newer(Topic topic, int number, int closed) {
    if (number == 0) {
      return null;
    }
    String url =
        number == closed
            ? Addresses.topic(topic.slug())
            : Addresses.topic(topic.slug(), number + 1);
    return new PageLink(desk.messages().text("pager.newer"), url);
  }

  private @Nullable PageLink older(Topic topic, int number, int closed) {
    int older = number == 0 ? closed : number - 1;
    return older == 0
        ? null
        : new PageLink(desk.messages().text("pager.older"), Addresses.topic(topic.slug(), older));
  }
}
