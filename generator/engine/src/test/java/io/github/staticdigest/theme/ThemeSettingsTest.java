package io.github.staticdigest.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.ConfigLoader;
import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.page.PageLink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What digest.yaml sets, what theme.yaml declares, and what comes of both. */
class ThemeSettingsTest {

  @TempDir Path temp;
  private final List<Problem> problems = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void aBundledThemeNeedsNoSettings(String theme) throws IOException {
    Theme loaded = load(theme, "");
    assertThat(problems).isEmpty();
    assertThat(loaded.settings())
        .containsEntry("density", "regular")
        .containsEntry("columns", theme.equals("index") ? 2 : 4)
        .containsEntry("footer", List.of())
        .containsEntry("subscribe", "");
  }

  @Test
  void everyTypeOfValueIsTakenAsWhatItIs() throws IOException {
    Theme theme =
        load(
            "broadsheet",
            """
              accent: "#004488"
              density: compact
              columns: 2
              subscribe: mailto:list@example.org
              logo: icon.svg
              footer:
                - label: Imprint
                  url: imprint.html
            """);
    assertThat(problems).isEmpty();
    assertThat(theme.settings())
        .containsEntry("accent", "#004488")
        .containsEntry("density", "compact")
        .containsEntry("columns", 2)
        .containsEntry("footer", List.of(new PageLink("Imprint", "imprint.html")));
  }

  @Test
  void coloursReachTheStyleSheet() throws IOException {
    String usual = style(load("broadsheet", ""));
    assertThat(usual).contains(":root{--accent:#A31D18}", ":root{--accent:#FF8D79}");
    Theme blue = load("broadsheet", "  accent: \"#004488\"\n");
    assertThat(style(blue)).contains(":root{--accent:#004488}");
    String dark = String.valueOf(blue.settings().get("accentDark"));
    assertThat(dark).isNotEqualTo("#FF8D79");
    assertThat(io.github.staticdigest.text.Colour.contrast(dark, "#1C1F24")).isGreaterThan(6);
  }

  @Test
  void aPaleColourIsRefusedWithItsContrastAndABetterOne() throws IOException {
    load("broadsheet", "  density: compact\n  accent: \"#FFD400\"\n");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).place()).isEqualTo("digest.yaml:4");
    assertThat(problems.get(0).message())
        .isEqualTo(
            "The contrast of accent #FFD400 on the ground #FAFAF7 is 1.3 to 1, and text needs 4.5 to"
                + " 1");
    assertThat(problems.get(0).fix()).startsWith("Write #").doesNotContain("#FFD400");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "accent: red | six hex digits",
        "density: compakt | Write \"compact\" if that was meant",
        "columns: 9 | from 1 to 4",
        "columns: two | from 1 to 4",
        "subscribe: example.org | https://example.org/",
        "logo: gone.svg | templates/assets",
        "footer: x | Write a list",
        "acent: '#004488' | Write \"accent\" if that was meant",
        "accent: {a: b} | Write the text"
      })
  void aWrongValueIsToldWithItsLineAndMend(String setting, String fix) throws IOException {
    load("broadsheet", "  " + setting + "\n");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).place()).isEqualTo("digest.yaml:3");
    assertThat(problems.get(0).fix()).contains(fix);
  }

  @Test
  void aWrongLinkIsToldWithItsLine() throws IOException {
    load(
        "broadsheet",
        "  footer:\n    - label: A\n      url: javascript:alert(1)\n    - label: B\n    - x\n");
    assertThat(problems)
        .extracting(Problem::place)
        .containsExactly("digest.yaml:6", "digest.yaml:7", "digest.yaml:5");
  }

  @Test
  void aThemeMayGiveAParentsSettingAnotherDefaultInOneLine() throws IOException {
    Theme theme = own("settings:\n  density: compact\n  motto: Read\n");
    assertThat(problems).isEmpty();
    assertThat(theme.settings()).containsEntry("density", "compact").containsEntry("motto", "Read");
  }

  @Test
  void aDefaultThatWillNotDoIsBlamedOnTheTheme() throws IOException {
    own("settings:\n  density: dense\n");
    assertThat(problems).extracting(Problem::place).containsExactly("themes/own/theme.yaml:4");
  }

  @Test
  void mistakesInADescriptionAreToldWithTheirLine() throws IOException {
    own("settings:\n  tone:\n    type: color\n    defalt: x\n  size:\n    default: 1\n");
    assertThat(problems)
        .extracting(Problem::toString)
        .anySatisfy(p -> assertThat(p).contains("theme.yaml:5", "Write \"colour\""))
        .anySatisfy(p -> assertThat(p).contains("theme.yaml:6", "Write \"default\""))
        .anySatisfy(p -> assertThat(p).contains("theme.yaml:8", "has no type"));
  }

  private Theme own(String description) throws IOException {
    Path place =
        ThemeFolders.write(
            temp.resolve("cp"),
            Map.of("themes/own/theme.yaml", "name: own\nextends: broadsheet\n" + description));
    try (var loader =
        new java.net.URLClassLoader(
            new java.net.URL[] {place.toUri().toURL()}, getClass().getClassLoader())) {
      return ThemeLoader.load("own", 0, Map.of(), null, loader, problems::add);
    }
  }

  private Theme load(String theme, String settings) throws IOException {
    Path content = temp.resolve("content");
    Files.createDirectories(content.resolve("dumps"));
    Files.writeString(content.resolve("dumps/a.txt"), "A title\n");
    Files.writeString(
        content.resolve("digest.yaml"),
        "theme: " + theme + (settings.isEmpty() ? "\n" : "\nsettings:\n" + settings));
    return ThemeLoader.load(
        theme,
        0,
        ConfigLoader.load(content, problems::add).digest().settings(),
        null,
        getClass().getClassLoader(),
        problems::add);
  }

  private static String style(Theme theme) {
    Asset style =
        theme.assets().stream().filter(a -> a.name().equals("style.css")).findFirst().orElseThrow();
    return new String(style.content(), StandardCharsets.UTF_8);
  }
}
