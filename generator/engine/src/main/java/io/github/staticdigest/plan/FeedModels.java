package io.github.staticdigest.plan;

import io.github.staticdigest.config.DigestConfig;
import io.github.staticdigest.model.page.FeedItem;
import io.github.staticdigest.model.page.FeedModel;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes what the templates of feeds get.
 *
 * @param url absolute address of the root of the site
 */
record FeedModels(DigestConfig config, String url, Tags tags) {

  /**
   * A feed.
   *
   * @param path its address, relative to the root of the site
   * @param items newest first
   */
  FeedModel feed(FeedAbout about, String path, List<FeedItem> items) {
    return new FeedModel(
        tags.feed(about.name()),
        about.title(),
        about.description(),
        url + path,
        Addresses.root(path),
        url + about.link(),
        newest(items),
        items.stream()
            .map(FeedItem::updated)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElseGet(() -> Moments.midnight(config.updated())),
        config.feeds().hub(),
        null,
        null,
        items);
  }

  /** A feed of which so many archived parts are closed. */
  FeedModel feed(FeedAbout about, String path, List<FeedItem> items, int closed) {
    return feed(about, path, items).after(older(path, closed));
  }

  /** An archived part of the feed at a path, counted from 1, the oldest. */
  FeedModel part(FeedAbout about, String path, int number, List<FeedItem> items) {
    return feed(about, Addresses.archived(path, number), items)
        .archived(url + path)
        .after(older(path, number - 1));
  }

  private @Nullable String older(String path, int number) {
    return number == 0 ? null : url + Addresses.archived(path, number);
  }

  /** The newest date of some items as RSS writes it, or null. */
  private static @Nullable String newest(List<FeedItem> items) {
    return items.stream()
        .filter(item -> item.published() != null)
        .max(Comparator.comparing(FeedItem::published))
        .map(FeedItem::date)
        .orElse(null);
  }
}
