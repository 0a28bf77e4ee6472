package io.github.staticdigest.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site that this module's build has published, for tests to look at. */
final class PublishedSite {

  static final Path ROOT = Path.of("target/digest/site").toAbsolutePath();

  private static final ConcurrentMap<Path, Document> PARSED = new ConcurrentHashMap<>();

  private PublishedSite() {}

  /** All files below a folder of the site whose names end so, sorted. */
  static List<Path> files(String folder, String ending) {
    try (Stream<Path> walk = Files.walk(ROOT.resolve(folder))) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages that a reader meets: all HTML but the mail sources. */
  static List<Path> pages() {
    return files("", ".html").stream()
        .filter(page -> !page.startsWith(ROOT.resolve("newsletter")))
        .toList();
  }

  static Document html(Path page) {
    return PARSED.computeIfAbsent(page, file -> Jsoup.parse(text(file), file.toUri().toString()));
  }

  static Document html(String page) {
    return html(ROOT.resolve(page));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  static boolean isRedirect(Document page) {
    return page.selectFirst("meta[http-equiv=refresh]") != null;
  }

  /** One page of each kind, longest and shortest where it matters. */
  static List<String> onePageOfEachKind() {
    return List.of(
        "index.html",
        largest("issues"),
        largest("entries"),
        shortest("entries"),
        largest("topics"),
        shortest("topics"),
        "topics.html",
        "archive.html",
        "about.html",
        "subscribe.html",
        "404.html");
  }

  static String largest(String folder) {
    List<Path> bySize = bySize(folder);
    return name(bySize.get(bySize.size() - 1));
  }

  static String shortest(String folder) {
    return name(bySize(folder).get(0));
  }

  private static List<Path> bySize(String folder) {
    return files(folder, ".html").stream()
        .filter(page -> !isRedirect(html(page)))
        .sorted((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
        .toList();
  }
}
