package io.github.staticdigest.model.page;

import java.util.List;

/**
 * {@code topics.ftlh}: all topics.
 *
 * @param other papers that fit none; they have no page of their own
 */
public record TopicsPage(Head head, List<Shelf> shelves, List<Item> other, Counts counts) {

  public TopicsPage {
    shelves = List.copyOf(shelves);
    other = List.copyOf(other);
  }
}
