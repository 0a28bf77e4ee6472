package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.Setting;
import io.github.staticdigest.config.Setting.Link;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The links at the foot of every page. */
class FooterTest {

  private static final Setting LINKS =
      new Setting(
          null,
          List.of(
              new Link("Legal notice", "imprint.html", 3),
              new Link("How it is made", "https://example.org/digest/colophon.html", 4)),
          2);

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void whatTheSettingNamesStandsThereOnceAndInItsWords(String theme) {
    String foot = foot(theme, Map.of("footer", LINKS));
    assertThat(foot)
        .containsOnlyOnce("imprint.html")
        .contains(">Legal notice<")
        .containsOnlyOnce("colophon.html")
        .contains(">How it is made<")
        .contains("privacy.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void pagesBesideTheNavigationStandThere(String theme) {
    assertThat(foot(theme, Map.of()))
        .contains("imprint.html", ">Imprint<", "privacy.html", "colophon.html");
  }

  private static String foot(String theme, Map<String, Setting> settings) {
    String page =
        TestDigest.withTopics()
            .page("imprint", "Imprint", false, "Text")
            .page("privacy", "Privacy", false, "Text")
            .issue("a")
            .paper("One", "language")
            .site(theme, settings)
            .get("topics.html");
    return page.substring(page.indexOf("<footer"));
  }
}
