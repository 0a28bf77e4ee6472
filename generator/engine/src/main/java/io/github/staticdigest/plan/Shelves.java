package io.github.staticdigest.plan;

import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.Shelf;
import io.github.staticdigest.model.page.TopicRow;
import java.util.List;

/** Topics with their numbers over the issues. */
final class Shelves {

  private final Topics topics;
  private final Lines lines;
  private final List<IssueRef> refs;

  Shelves(Topics topics, Lines lines) {
    this.topics = topics;
    this.lines = lines;
    this.refs = lines.oldestFirst().stream().map(IssueLines::ref).toList();
  }

  /** All topics, shelf by shelf. */
  List<Shelf> all() {
    return topics.shelves().stream()
        .map(
            shelf ->
                new Shelf(
                    shelf.name(), shelf.number(), shelf.topics().stream().map(this::row).toList()))
        .toList();
  }

  /** Without the topics that have no paper, and the shelves that have no such topic. */
  List<Shelf> filled() {
    return all().stream()
        .map(shelf -> new Shelf(shelf.name(), shelf.number(), filled(shelf.topics())))
        .filter(shelf -> !shelf.topics().isEmpty())
        .toList();
  }

  private static List<TopicRow> filled(List<TopicRow> rows) {
    return rows.stream().filter(row -> row.total() > 0).toList();
  }

  TopicRow row(Topic topic) {
    List<Line> filed = lines.filedUnder(topic.slug());
    return new TopicRow(
        topics.ref(topic.slug()), topic.scope(), filed.size(), Trends.of(values(filed), refs));
  }

  /** Papers by the issue that brought them, oldest issue first. */
  private int[] values(List<Line> filed) {
    int[] values = new int[lines.oldestFirst().size()];
    filed.forEach(line -> values[line.issue().number() - 1]++);
    return values;
  }
}
