package io.github.staticdigest.build;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the items of a feed that a build wrote, whatever a theme made of the rest of it. */
final class PublishedItems {

  private PublishedItems() {}

  /** Titles of the items of an RSS feed by their ids, in order; none of what is no such feed. */
  static Map<String, String> of(String feed) {
    Map<String, String> items = new LinkedHashMap<>();
    for (int at = feed.indexOf("<item>"); at >= 0; ) {
      int next = feed.indexOf("<item>", at + 1);
      String item = feed.substring(at, next < 0 ? feed.length() : next);
      String id = element(item, "guid");
      if (id.startsWith("tag:")) {
        items.put(text(id), text(element(item, "title")));
      }
      at = next;
    }
    return items;
  }

  private static String element(String item, String name) {
    int start = item.indexOf("<" + name);
    int open = start < 0 ? -1 : item.indexOf('>', start);
    int end = open < 0 ? -1 : item.indexOf("</" + name, open);
    return end < 0 ? "" : item.substring(open + 1, end).strip();
  }

  private static String text(String escaped) {
    return escaped
        .replace("&#60;", "<")
        .replace("&lt;", "<")
        .replace("&#62;", ">")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&#38;", "&")
        .replace("&amp;", "&");
  }
}
