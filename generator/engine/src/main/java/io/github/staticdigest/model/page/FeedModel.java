package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code feed.ftlx}: an RSS feed.
 *
 * @param title its title
 * @param description one sentence
 * @param url absolute address of the feed itself
 * @param link absolute address of the page it belongs to
 * @param built newest known date of its content as RSS writes it, or null where nothing is dated
 * @param items newest first
 */
public record FeedModel(
    String title,
    String description,
    String url,
    String link,
    @Nullable String built,
    List<FeedItem> items) {

  public FeedModel {
    items = List.copyOf(items);
  }
}
