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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The published site in a real browser; skipped, visibly, where the machine has none. */
class BrowserIT {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** WCAG 2.2, 1.4.12: what readers may set without loss. */
  private static final String SPACING =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
        + ' word-spacing: .16em !important } p { margin-bottom: 2em !important }');
      document.adoptedStyleSheets = [sheet];
      """;

  /** Counts the rows whose title lies under the label of the abstract, where that shows. */
  private static final String COLLISIONS =
      """
      const label = arguments[0];
      const rows = [...document.querySelectorAll('.row:has(summary):not(:has(summary .vh))')]
        .slice(0, 40);
      for (const row of rows) {
        const summary = row.querySelector('summary');
        summary.textContent = label;
        row.querySelector('[data-label]')?.setAttribute('data-label', label);
      }
      return rows.filter(row => {
        const of = row.querySelector('summary').getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(row.querySelector('h3'));
        return [...range.getClientRects()].some(line =>
          line.right > of.left && line.left < of.right
            && line.bottom > of.top + 4 && line.top < of.bottom - 4);
      }).length;
      """;

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

  static Stream<Arguments> pages() {
    return ThemedSite.all().stream()
        .flatMap(site -> site.pages().stream().map(page -> Arguments.of(site, page)));
  }

  /** The published theme in all views, the others in the two that differ most. */
  @ParameterizedTest
  @MethodSource("pages")
  void axeFindsNoViolation(ThemedSite site, String page) {
    check(site, page, 320, true);
    if (site.root().equals(PublishedSite.ROOT)) {
      check(site, page, 768, false);
      check(site, page, 1440, true);
    }
    if (!site.name().startsWith("extremes")) {
      check(site, page, 1440, false);
    }
  }

  private static void check(ThemedSite site, String page, int width, boolean dark) {
    browser.see(width, dark);
    browser.open(site, page);
    List<Rule> violations =
        new AxeBuilder().withTags(WCAG).analyze(browser.driver()).getViolations();
    assertThat(violations).as("dark " + dark + ", " + width + " px").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itAsksNoOtherHostStaysSilentAndNeverScrollsSideways(ThemedSite site, String page) {
    browser.see(320, false);
    browser.console();
    browser.requests();
    browser.open(site, page);
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith(browser.address()));
    assertThat(browser.overflow()).as("320 px").isZero();
    browser.driver().executeScript(SPACING);
    assertThat(browser.overflow()).as("320 px, wide spacing").isZero();
    browser.see(768, false);
    assertThat(browser.overflow()).as("768 px, wide spacing").isZero();
    browser.see(1440, false);
    assertThat(browser.overflow()).as("1440 px, wide spacing").isZero();
  }

  @Test
  void noTitleRunsIntoTheLabelOfItsAbstractHoweverLongThatIs() {
    for (ThemedSite site : ThemedSite.all().subList(0, 3)) {
      for (int width : new int[] {360, 720, 800, 1000, 1280}) {
        browser.see(width, false);
        browser.open(site, PublishedSite.largest("issues"));
        for (String label : List.of("Zusammenfassung", "Kurzzusammenfassung dieser Arbeit")) {
          assertThat(browser.driver().executeScript(COLLISIONS, label))
              .as(site.name() + ", " + width + " px, " + label)
              .isEqualTo(0L);
        }
      }
    }
  }

  @Test
  void itWorksFromDisk() {
    browser.console();
    browser.see(1280, false);
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

  @Test
  void theKeysOfTheIndexLeadThroughItsRowsAndCanBeTurnedOff() {
    browser.see(1280, false);
    browser.open(ThemedSite.all().get(2), PublishedSite.largest("issues"));
    press("j");
    press("j");
    String second = focusedRow();
    press("k");
    assertThat(focusedRow()).isNotEqualTo(second).isNotEmpty();
    press("j");
    assertThat(focusedRow()).isEqualTo(second);
    press("x");
    assertThat(browser.driver().findElements(By.cssSelector(".row:focus-within details[open]")))
        .hasSize(1);
    browser.driver().findElement(By.cssSelector(".keys button")).click();
    press("j");
    assertThat(focusedRow()).isEmpty();
    browser.driver().findElement(By.cssSelector(".keys button")).click();
    press("j");
    press("o");
    assertThat(browser.driver().getCurrentUrl()).contains("/index/entries/");
    press("n");
    assertThat(browser.driver().getCurrentUrl()).contains("/index/entries/");
  }

  @Test
  void forcedColoursLeaveTheFocusAndTheBarsVisible() {
    browser.forceColours(1280);
    for (ThemedSite site : ThemedSite.all().subList(0, 3)) {
      browser.open(site, "topics.html");
      assertThat(browser.overflow()).isZero();
      Object same =
          browser
              .driver()
              .executeScript(
                  "const of = (s) => getComputedStyle(document.querySelector(s));"
                      + "return of('.spark rect').fill === of('h1').color");
      assertThat(same).as("bars have the colour of text").isEqualTo(true);
      new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
      WebElement focused = browser.driver().switchTo().activeElement();
      assertThat(focused.getCssValue("outline-style")).isNotEqualTo("none");
    }
  }

  private static void press(String key) {
    new Actions(browser.driver()).sendKeys(key).perform();
  }

  /** The text of the row that has the focus, or nothing. */
  private static String focusedRow() {
    List<WebElement> rows = browser.driver().findElements(By.cssSelector(".row h3 a:focus"));
    return rows.isEmpty() ? "" : rows.get(0).getText();
  }
}
