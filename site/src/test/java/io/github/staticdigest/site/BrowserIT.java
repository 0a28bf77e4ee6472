package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The published site in a real browser; skipped, visibly, where the machine has none. */
class BrowserIT {

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

  static Stream<String> pages() {
    return PublishedSite.onePageOfEachKind().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axeFindsNoViolationInLightAndDarkNarrowAndWide(String page) {
    for (boolean dark : List.of(false, true)) {
      for (int width : List.of(360, 1280)) {
        browser.see(width, dark);
        browser.open(page);
        List<Rule> violations =
            new AxeBuilder().withTags(WCAG).analyze(browser.driver()).getViolations();
        assertThat(violations).as("dark " + dark + ", " + width + " px").isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingScrollsSidewaysAt320Pixels(String page) {
    browser.see(320, false);
    browser.open(page);
    Object overflow =
        browser
            .driver()
            .executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) overflow).intValue()).isZero();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itAsksNoOtherHostAndTheConsoleStaysSilent(String page) {
    browser.see(1280, false);
    browser.console();
    browser.requests();
    browser.open(page);
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith(browser.address()));
  }

  @Test
  void itWorksFromDisk() {
    browser.console();
    browser.driver().get(PublishedSite.ROOT.resolve("index.html").toUri().toString());
    assertThat(browser.console()).isEmpty();
    browser.driver().findElement(By.cssSelector("main article a[href*='entries/']")).click();
    assertThat(browser.driver().getCurrentUrl()).contains("/entries/").startsWith("file:");
    assertThat(browser.driver().findElements(By.cssSelector("main h1"))).hasSize(1);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void theFirstTabReachesTheSkipLinkWhichLeadsToThePapers() {
    browser.see(1280, false);
    browser.open("index.html");
    new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
    WebElement focused = browser.driver().switchTo().activeElement();
    assertThat(focused.getAttribute("class")).contains("skip");
    assertThat(focused.isDisplayed()).isTrue();
    focused.sendKeys(Keys.ENTER);
    assertThat(browser.driver().getCurrentUrl()).endsWith("#main");
  }

  @Test
  void everyLinkThatHasTheFocusShowsIt() {
    browser.see(1280, false);
    browser.open("index.html");
    for (int i = 0; i < 12; i++) {
      new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
      WebElement focused = browser.driver().switchTo().activeElement();
      assertThat(focused.getCssValue("outline-style")).isNotEqualTo("none");
    }
  }
}
