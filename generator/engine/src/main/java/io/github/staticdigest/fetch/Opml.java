package io.github.staticdigest.fetch;

import io.github.staticdigest.text.Hash;
import io.github.staticdigest.text.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A list of feeds in OPML. */
final class Opml {

  /** Names of dumps stay short. */
  private static final int LONGEST = 60;

  private Opml() {}

  /**
   * A feed.
   *
   * @param slug the end of its dump's name: from its title, with a hash of the address where two
   *     have one title
   * @param url where it is
   */
  record Feed(String slug, String url) {}

  /**
   * The feeds of a file, each address once, in order.
   *
   * @param problems is told of each feed that has no usable address, by its title
   * @throws Trouble where it is no OPML, or has no feeds
   */
  static List<Feed> read(Path file, int most, List<String> problems) throws Trouble, IOException {
    Document document;
    try (InputStream in = Files.newInputStream(file)) {
      document = Jsoup.parse(in, null, "", Parser.xmlParser().setMaxDepth(100));
    }
    List<Feed> feeds = new ArrayList<>();
    Set<String> urls = new HashSet<>();
    Set<String> slugs = new HashSet<>();
    for (Element outline : document.select("outline[xmlUrl]")) {
      String url = outline.attr("xmlUrl").strip();
      if (!isAddress(url)) {
        problems.add(title(outline));
      } else if (urls.add(url)) {
        feeds.add(new Feed(slug(outline, url, slugs), url));
      }
    }
    if (feeds.isEmpty()) {
      throw Trouble.lasting(Status.MALFORMED, "no feed is named in it, read as OPML");
    }
    if (feeds.size() > most) {
      throw Trouble.lasting(Status.TOO_LARGE, "it names more than " + most + " feeds");
    }
    return feeds;
  }

  private static String slug(Element outline, String url, Set<String> slugs) {
    String slug = Slug.of(title(outline), LONGEST);
    String hash = Hash.of(url, 6);
    String named = slug.isEmpty() ? hash : slug;
    return slugs.add(named) ? named : named + "-" + hash;
  }

  private static String title(Element outline) {
    String title = outline.attr("title").strip();
    return title.isEmpty() ? outline.attr("text").strip() : title;
  }

  private static boolean isAddress(String url) {
    try {
      URI address = URI.create(url);
      String scheme = String.valueOf(address.getScheme());
      return address.getHost() != null && (scheme.equals("http") || scheme.equals("https"));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
