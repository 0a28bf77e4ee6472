package io.github.staticdigest.model.page;

import java.util.List;

/** A shelf with its topics. */
public record Shelf(String name, int number, List<TopicRow> topics) {

  public Shelf {
    topics = List.copyOf(topics);
  }
}
