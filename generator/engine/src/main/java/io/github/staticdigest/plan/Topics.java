package io.github.staticdigest.plan;

import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.page.TopicRef;
import io.github.staticdigest.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The topics as pages name them, and the shelves they stand on, in the order of topics.yaml. */
final class Topics {

  private final Map<String, TopicRef> refs = new LinkedHashMap<>();
  private final Map<String, List<String>> codes = new HashMap<>();
  private final List<ShelfTopics> shelves;
  private final TopicRef other;

  Topics(List<Topic> topics, Messages messages) {
    other = new TopicRef(Topic.OTHER, messages.text("topic.other"), null, 0);
    Map<String, List<Topic>> byShelf = new LinkedHashMap<>();
    topics.forEach(
        topic -> byShelf.computeIfAbsent(topic.shelf(), name -> new ArrayList<>()).add(topic));
    List<ShelfTopics> numbered = new ArrayList<>();
    byShelf.forEach(
        (name, own) -> numbered.add(new ShelfTopics(name, numbered.size() + 1, List.copyOf(own))));
    shelves = List.copyOf(numbered);
    for (ShelfTopics shelf : shelves) {
      for (Topic topic : shelf.topics()) {
        String url = Addresses.topic(topic.slug());
        refs.put(topic.slug(), new TopicRef(topic.slug(), topic.label(), url, shelf.number()));
        codes.put(topic.slug(), topic.codes().stream().map(Topic.Code::name).toList());
      }
    }
  }

  /** Shelves with their topics; a shelf stands where its first topic does. */
  List<ShelfTopics> shelves() {
    return shelves;
  }

  /** Papers that fit no topic. */
  TopicRef other() {
    return other;
  }

  TopicRef ref(String slug) {
    return refs.getOrDefault(slug, other);
  }

  /** The categories that sources give a paper and that belong to a topic. */
  List<String> codes(String slug, Facts facts) {
    List<String> own = codes.getOrDefault(slug, List.of());
    return facts.categories().stream().filter(own::contains).distinct().toList();
  }

  /** The topics of a paper, the primary one first. */
  List<TopicRef> refs(Filing filing) {
    return slugs(filing).map(this::ref).toList();
  }

  /**
   * Lines by their primary topic, in the order of shelves and topics, {@link #other} last; only
   * topics that have one.
   */
  Map<TopicRef, List<Line>> group(List<Line> lines) {
    Map<TopicRef, List<Line>> groups = new LinkedHashMap<>();
    refs.values().forEach(ref -> groups.put(ref, new ArrayList<>()));
    groups.put(other, new ArrayList<>());
    for (Line line : lines) {
      groups.computeIfAbsent(line.topic(), ref -> new ArrayList<>()).add(line);
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  static Stream<String> slugs(Filing filing) {
    return Stream.concat(Stream.of(filing.primary()), filing.secondary().stream())
        .map(Filing.Reason::topic);
  }

  /** A shelf and its topics. */
  record ShelfTopics(String name, int number, List<Topic> topics) {}
}
