package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code sitemap.ftlx}: absolute addresses of indexable pages, with ISO dates where known; or
 * {@code sitemap-index.ftlx}: addresses of such sitemaps, where there are more than one may hold.
 */
public record SitemapModel(List<Location> locations) {

  public SitemapModel {
    locations = List.copyOf(locations);
  }

  /** One page, or one sitemap. */
  public record Location(String url, @Nullable String lastModified) {}
}
