package io.github.staticdigest.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The one place where addresses are made; relative to the root of the site, and permanent. */
final class Addresses {

  static final String FRONT = "index.html";
  static final String TOPICS = "topics.html";
  static final String ARCHIVE = "archive.html";
  static final String NOT_FOUND = "404.html";
  static final String FEED = "feed.xml";
  static final String ISSUES_FEED = "issues.xml";
  static final String ATOM = "atom.xml";
  static final String JSON_FEED = "feed.json";
  static final String OPML = "opml.xml";
  static final String SUBSCRIBE = "subscribe.html";
  static final String TRENDING = "trending.html";
  static final String COLOPHON = "colophon.html";
  static final String SUGGEST = "suggest.html";
  static final String SITEMAP = "sitemap.xml";
  static final String HEADERS = "_headers";

  /** Folder of the pages of days, weeks and months. */
  static final String PERIODS = "archive/";

  /** Folder of the newsletters. */
  static final String NEWSLETTERS = "newsletter/";

  static final String ROBOTS = "robots.txt";

  /** Tells GitHub Pages to publish every file as it is. */
  static final String NO_JEKYLL = ".nojekyll";

  private Addresses() {}

  static String issue(String slug) {
    return "issues/" + slug + ".html";
  }

  static String entry(String slug) {
    return "entries/" + slug + ".html";
  }

  static String topic(String slug) {
    return "topics/" + slug + ".html";
  }

  /** A closed page of older papers; {@code number} counts from 1, the oldest. */
  static String topic(String slug, int number) {
    return "topics/" + slug + "/" + number + ".html";
  }

  static String topicFeed(String slug) {
    return "topics/" + slug + ".xml";
  }

  static String queryFeed(String slug) {
    return "feeds/" + slug + ".xml";
  }

  /** Fragment of a saved query on the page of feeds. */
  static String queryAnchor(String slug) {
    return "q-" + slug;
  }

  /** An archived part of a feed; {@code number} counts from 1, the oldest. */
  static String archived(String feed, int number) {
    return feed.substring(0, feed.lastIndexOf('.')) + "/" + number + ".xml";
  }

  static String topicBib(String slug) {
    return "topics/" + slug + ".bib";
  }

  static String issueBib(String slug) {
    return "data/" + slug + ".bib";
  }

  /** A day, week or month, for instance {@code 2026-03-28}, {@code 2026-w13}, {@code 2026-03}. */
  static String period(String slug) {
    return PERIODS + slug + ".html";
  }

  /** One of several sitemaps, counted from 1. */
  static String sitemap(int number) {
    return "sitemap-" + number + ".xml";
  }

  /** A newsletter; {@code ending} says in which form, for instance {@code eml}. */
  static String newsletter(String slug, String ending) {
    return NEWSLETTERS + slug + "." + ending;
  }

  static String page(String slug) {
    return slug + ".html";
  }

  /** Fragment of a paper within an issue. */
  static String paperAnchor(int rank) {
    return "p" + rank;
  }

  /** Fragment of a topic within an issue. */
  static String topicAnchor(String slug) {
    return "t-" + slug;
  }

  /** Fragment of the papers of an issue that earlier ones had. */
  static final String SEEN_ANCHOR = "seen";

  /** The way from a page up to the root of the site. */
  static String root(String path) {
    return "../".repeat((int) path.chars().filter(letter -> letter == '/').count());
  }

  /** Text as a part of an address or a tag URI: UTF-8, percent-encoded. */
  static String encode(String text) {
    return isUnreserved(text)
        ? text
        : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static boolean isUnreserved(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c < '-' || c > '9' || c == '/')) {
        return false;
      }
    }
    return true;
  }
}
