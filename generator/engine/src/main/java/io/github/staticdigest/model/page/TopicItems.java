package io.github.staticdigest.model.page;

import java.util.List;

/**
 * Papers of one topic in an issue.
 *
 * @param anchor fragment that names the group, for instance {@code t-language}
 * @param items those shown
 * @param more how many more there are
 */
public record TopicItems(TopicRef topic, String anchor, List<Item> items, int more) {

  public TopicItems {
    items = List.copyOf(items);
  }

  /** How many papers the group stands for. */
  public int total() {
    return items.size() + more;
  }
}
