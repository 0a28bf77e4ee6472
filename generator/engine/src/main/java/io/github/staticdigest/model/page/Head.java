package io.github.staticdigest.model.page;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the head of a page.
 *
 * @param url the page's own address, relative to the root of the site
 * @param root path from the page to the root: empty, {@code ../} or {@code ../../}; it goes before
 *     every address on the page that is relative to the root. On the 404 page, which is shown under
 *     any address, it is the site's path on its host, such as {@code /digest/}, where that is known
 * @param title unique title, plain text
 * @param description unique description, plain text
 * @param canonical absolute address, or null where the site has none
 * @param indexable whether search engines are welcome
 * @param feed the feed that belongs to this page in particular, for instance a topic's, or null
 * @param metadata what machines are told further
 */
public record Head(
    String url,
    String root,
    String title,
    String description,
    @Nullable String canonical,
    boolean indexable,
    @Nullable PageLink feed,
    Metadata metadata) {

  /** The head of a page that tells machines nothing further. */
  public Head(
      String url,
      String root,
      String title,
      String description,
      @Nullable String canonical,
      boolean indexable,
      @Nullable PageLink feed) {
    this(url, root, title, description, canonical, indexable, feed, Metadata.NONE);
  }

  /** The same with something further to tell. */
  public Head with(Metadata told) {
    return new Head(url, root, title, description, canonical, indexable, feed, told);
  }
}
