package io.github.staticdigest.model.page;

import java.util.List;

/**
 * {@code subscribe.ftlh}: how to subscribe.
 *
 * @param groups all feeds as {@link FeedList} has them; none where there are no feeds
 */
public record SubscribePage(Head head, List<FeedList.Group> groups) {

  public SubscribePage {
    groups = List.copyOf(groups);
  }
}
