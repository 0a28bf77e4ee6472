package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Makes the gallery of the documentation: each kind of page in each theme, in light and dark. It
 * runs only when asked for, after a change of the look: {@code mvn verify -pl site -am
 * -Dit.test=Gallery -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip}.
 */
class Gallery {

  private static final Path DOCUMENT = Path.of("../docs/gallery.md");
  private static final Path PICTURES = Path.of("../docs/images/gallery");
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 1000;
  private static final long MOST_BYTES = 3_000_000;

  @Test
  void everyPageOfEveryThemeIsShown() throws IOException {
    Files.createDirectories(PICTURES);
    StringBuilder text = new StringBuilder(opening());
    try (Browser browser = Browser.start()) {
      for (ThemedSite site : ThemedSite.all().subList(0, 3)) {
        text.append("\n## ").append(site.name()).append("\n\n");
        text.append("| | light | dark |\n|---|---|---|\n");
        for (Map.Entry<String, String> page : pages(site).entrySet()) {
          text.append("| ").append(page.getKey()).append(" | ");
          for (boolean dark : List.of(false, true)) {
            text.append(picture(browser, site, page, dark)).append(" | ");
          }
          text.setLength(text.length() - 1);
          text.append('\n');
        }
      }
    }
    Files.writeString(DOCUMENT, text.toString());
    assertThat(weight()).isLessThan(MOST_BYTES);
  }

  private static String opening() {
    return """
        # Gallery

        Every kind of page in each bundled theme, in light and in dark, at 1280 pixels: the digest of this
        repository as it is built. How a theme is chosen and changed stands in [templates](../templates/README.md).

        The pictures are made by [a test](../site/src/test/java/io/github/staticdigest/site/Gallery.java) when it is
        asked for.
        """;
  }

  private static Map<String, String> pages(ThemedSite site) throws IOException {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("front page", "index.html");
    pages.put("issue", PublishedSite.largest("issues"));
    pages.put("paper", entry(site));
    pages.put("topic", "topics/language.html");
    pages.put("all topics", "topics.html");
    pages.put("archive", "archive.html");
    pages.put("page in Markdown", "about.html");
    pages.put("colophon", "colophon.html");
    pages.put("nothing here", "404.html");
    return pages;
  }

  /** A paper that leads an issue. */
  private static String entry(ThemedSite site) throws IOException {
    try (Stream<Path> entries = Files.list(site.root().resolve("entries"))) {
      return entries
          .map(file -> "entries/" + file.getFileName())
          .filter(name -> name.startsWith("entries/regmix"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private static String picture(
      Browser browser, ThemedSite site, Map.Entry<String, String> page, boolean dark)
      throws IOException {
    browser.see(WIDTH, dark);
    browser.open(site, page.getValue());
    browser.driver().executeAsyncScript("document.fonts.ready.then(arguments[0])");
    Map<String, Object> answer =
        browser
            .driver()
            .executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                    "format",
                    "webp",
                    "quality",
                    72,
                    "captureBeyondViewport",
                    true,
                    "clip",
                    Map.of("x", 0, "y", 0, "width", WIDTH, "height", HEIGHT, "scale", 0.5)));
    String mode = dark ? "dark" : "light";
    String file = site.name() + "-" + page.getKey().replace(' ', '-') + "-" + mode + ".webp";
    Files.write(
        PICTURES.resolve(file), Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
    String words = site.name() + ", " + page.getKey() + ", " + mode;
    return "![" + words + "](images/gallery/" + file + ")";
  }

  private static long weight() throws IOException {
    try (Stream<Path> files = Files.list(PICTURES)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
