package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code feed.ftlx} (RSS), {@code atom.ftlx} and {@code feed-json.ftlt}: a feed.
 *
 * @param id tag URI; depends on no address
 * @param title its title, plain text
 * @param description one sentence
 * @param url absolute address of the feed itself
 * @param root path from it to the root of the site, such as {@code ../}
 * @param link absolute address of the page it belongs to
 * @param built newest known date of its content as RSS writes it, or null where nothing is dated
 * @param updated when it changed as Atom writes it, or null where RSS alone is asked for
 * @param hub absolute address of its WebSub hub, or null
 * @param current absolute address of the feed of which this is an archived part (RFC 5005), or null
 *     where it is the feed itself
 * @param older absolute address of the archived part before this one, or null
 * @param items newest first
 */
public record FeedModel(
    String id,
    String title,
    String description,
    String url,
    String root,
    String link,
    @Nullable String built,
    @Nullable String updated,
    @Nullable String hub,
    @Nullable String current,
    @Nullable String older,
    List<FeedItem> items) {

  public FeedModel {
    items = List.copyOf(items);
  }

  /** The same as an archived part of a feed; it has no hub, since nothing more comes to it. */
  public FeedModel archived(String feed) {
    return new FeedModel(
        id, title, description, url, root, link, built, updated, null, feed, older, items);
  }

  /** The same with the part before it. */
  public FeedModel after(@Nullable String part) {
    return new FeedModel(
        id, title, description, url, root, link, built, updated, hub, current, part, items);
  }
}
