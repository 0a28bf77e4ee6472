package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every address inside the site leads somewhere. */
class LinksTest {

  private static final String BASE = "https://staticdigest.github.io/digest-maven-plugin/";

  /** How the 404 page, which is shown under any address, names the root. */
  private static final String PATH = URI.create(BASE).getPath();

  @Test
  void everyInternalLinkAndFragmentResolves() {
    List<String> broken = new ArrayList<>();
    for (Path page : PublishedSite.files("", ".html")) {
      for (Element element : PublishedSite.html(page).select("[href], [src]")) {
        String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (!resolves(page, target)) {
          broken.add(PublishedSite.name(page) + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyAddressInAStyleSheetResolves() {
    List<String> broken = new ArrayList<>();
    for (Path sheet : PublishedSite.files("assets", ".css")) {
      Stream.of(PublishedSite.text(sheet).split("url\\(", -1))
          .skip(1)
          .map(rest -> rest.substring(0, rest.indexOf(')')).replaceAll("[\"']", ""))
          .filter(target -> !Files.isRegularFile(sheet.resolveSibling(target)))
          .forEach(target -> broken.add(PublishedSite.name(sheet) + " -> " + target));
    }
    assertThat(broken).isEmpty();
    assertThat(PublishedSite.files("assets", ".css")).isNotEmpty();
  }

  private static boolean resolves(Path page, String target) {
    if (target.startsWith(BASE)) {
      return exists(PublishedSite.ROOT.resolve(pathOf(target.substring(BASE.length()))), target);
    }
    if (target.startsWith(PATH)) {
      return exists(PublishedSite.ROOT.resolve(pathOf(target.substring(PATH.length()))), target);
    }
    URI uri = URI.create(target);
    if (uri.isAbsolute()) {
      return true;
    }
    String path = pathOf(target);
    return exists(path.isEmpty() ? page : page.resolveSibling(path).normalize(), target);
  }

  private static String pathOf(String target) {
    return target.replaceFirst("#.*", "");
  }

  private static boolean exists(Path file, String target) {
    Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
    if (!Files.isRegularFile(page)) {
      return false;
    }
    int hash = target.indexOf('#');
    if (hash < 0) {
      return true;
    }
    Document document = PublishedSite.html(page);
    return document.getElementById(target.substring(hash + 1)) != null;
  }
}
