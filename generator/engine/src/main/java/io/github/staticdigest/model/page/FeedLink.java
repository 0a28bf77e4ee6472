package io.github.staticdigest.model.page;

/**
 * A feed as pages name it.
 *
 * @param label its name
 * @param url its address, relative to the root of the site
 * @param type its media type, for instance {@code application/rss+xml}
 */
public record FeedLink(String label, String url, String type) {

  public static final String RSS = "application/rss+xml";
  public static final String ATOM = "application/atom+xml";
  public static final String JSON = "application/feed+json";

  /** A feed in RSS. */
  public static FeedLink rss(String label, String url) {
    return new FeedLink(label, url, RSS);
  }
}
