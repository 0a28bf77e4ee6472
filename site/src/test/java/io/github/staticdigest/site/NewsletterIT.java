package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Newsletters in a real browser, as wide as a phone and as a mail program: all of the published
 * theme in all views, the shortest and the longest of the others in the two that differ most.
 */
class NewsletterIT {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static Browser browser;

  @BeforeAll
  static void startBrowser() throws Exception {
    assumeTrue(Browser.isThere(), "needs chromium and chromedriver on the PATH");
    browser = Browser.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  static Stream<Arguments> letters() {
    return ThemedSite.all().stream()
        .flatMap(
            site -> {
              List<String> all = letters(site);
              return isPublished(site)
                  ? all.stream().map(letter -> Arguments.of(site, letter))
                  : Stream.of(
                      Arguments.of(site, all.get(0)), Arguments.of(site, all.get(all.size() - 1)));
            });
  }

  private static boolean isPublished(ThemedSite site) {
    return site.root().equals(PublishedSite.ROOT);
  }

  /** Shortest first. */
  private static List<String> letters(ThemedSite site) {
    try (Stream<Path> files = Files.list(site.root().resolve("newsletter"))) {
      return files
          .filter(file -> file.toString().matches(".*(?<!-template)\\.html"))
          .sorted(Comparator.comparing(file -> file.toFile().length()))
          .map(file -> "newsletter/" + file.getFileName())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("letters")
  void axeFindsNothingAndNothingScrollsSideways(ThemedSite site, String letter) {
    for (int width : List.of(360, 700)) {
      for (boolean dark : isPublished(site) ? List.of(false, true) : List.of(width == 360)) {
        browser.see(width, dark);
        browser.console();
        browser.requests();
        browser.open(site, letter);
        String seen = "dark " + dark + ", " + width + " px";
        assertThat(browser.overflow()).as(seen).isZero();
        assertThat(browser.console()).as(seen).isEmpty();
        assertThat(browser.requests()).as("asks for nothing but itself").hasSize(1);
        assertThat(new AxeBuilder().withTags(WCAG).analyze(browser.driver()).getViolations())
            .as(seen)
            .isEmpty();
      }
    }
  }
}
