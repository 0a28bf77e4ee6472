package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code sitemap.ftlx}: absolute addresses of all indexable pages, with ISO dates where known. */
public record SitemapModel(List<Location> locations) {

  public SitemapModel {
    locations = List.copyOf(locations);
  }

  /** One page. */
  public record Location(String url, @Nullable String lastModified) {}
}
