package io.github.staticdigest.model.page;

import java.util.List;

/**
 * {@code opml.ftlx}: all feeds of the site.
 *
 * @param groups feeds of the whole site under an empty name, then those of topics by shelf, then
 *     saved queries; only groups that have one
 */
public record FeedList(List<Group> groups) {

  public FeedList {
    groups = List.copyOf(groups);
  }

  /** Feeds under a name. */
  public record Group(String name, List<Feed> feeds) {

    public Group {
      feeds = List.copyOf(feeds);
    }
  }

  /**
   * A feed.
   *
   * @param about what it holds, one sentence
   * @param page the page it belongs to, relative to the root of the site
   */
  public record Feed(FeedLink link, String about, String page) {}
}
