package io.github.staticdigest.plan;

import io.github.staticdigest.config.DigestConfig;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.LinkedData;
import io.github.staticdigest.model.page.Metadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lists of papers tell machines, as a CollectionPage of schema.org. */
final class LinkedPages {

  private LinkedPages() {}

  static Metadata collection(Head head, DigestConfig config) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("@context", "https://schema.org");
    page.put("@type", "CollectionPage");
    page.put("name", head.title());
    page.put("description", head.description());
    page.put("inLanguage", config.language());
    String url = config.url();
    if (url != null && head.canonical() != null) {
      page.put("url", head.canonical());
      page.put("isPartOf", site(config.title(), url));
    }
    return new Metadata("website", List.of(), new LinkedData(page));
  }

  private static Map<String, Object> site(String title, String url) {
    Map<String, Object> site = new LinkedHashMap<>();
    site.put("@type", "WebSite");
    site.put("name", title);
    site.put("url", url);
    return site;
  }
}
