package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The newsletters of all themes in a real browser, as wide as a phone and as a mail program. */
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
        .flatMap(site -> letters(site).stream().map(letter -> Arguments.of(site, letter)));
  }

  private static List<String> letters(ThemedSite site) {
    try (Stream<Path> files = Files.list(site.root().resolve("newsletter"))) {
      return files
          .map(file -> "newsletter/" + file.getFileName())
          .filter(name -> name.endsWith(".html") && !name.contains("-template"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("letters")
  void axeFindsNothingAndNothingScrollsSideways(ThemedSite site, String letter) {
    for (int width : List.of(360, 700)) {
      for (boolean dark : List.of(false, true)) {
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
