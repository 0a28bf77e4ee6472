package io.github.staticdigest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.Setting;
import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.OutputFile;
import io.github.staticdigest.theme.Theme;
import io.github.staticdigest.theme.ThemeLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The faces that the headers have browsers fetch early are those that the style sheet uses. */
class PreloadTest {

  private static final Pattern LINK =
      Pattern.compile(
          "  Link: </digest/(assets/fonts/[^>]+\\.woff2)>; rel=preload; as=font;"
              + " type=\"font/woff2\"; crossorigin; media=\"([^\"]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void pagesNameTheFaceOfTheirText(String name) {
    Theme theme = theme(name, Map.of());
    String headers = headers(theme);
    assertThat(headers.indexOf("Link:")).isGreaterThan(headers.indexOf("/digest/index.html"));
    List<String> faces = LINK.matcher(headers).results().map(link -> link.group(1)).toList();
    assertThat(faces)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .isSubsetOf(theme.assets().stream().map(Asset::url).toList())
        .allSatisfy(face -> assertThat(style(theme)).contains(face.substring("assets/".length())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal"})
  void everyWidthFetchesOneFace(String name) {
    Matcher links = LINK.matcher(headers(theme(name, Map.of())));
    assertThat(links.results().map(link -> link.group(2)))
        .containsExactly("(max-width: 43.99em)", "(min-width: 44em)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void facesOfTheSystemAreNotFetched(String name) {
    assertThat(headers(theme(name, Map.of("fonts", Setting.of("system", 1)))))
        .doesNotContain("Link");
  }

  private static Theme theme(String name, Map<String, Setting> settings) {
    return ThemeLoader.load(name, 0, settings, null, PreloadTest.class.getClassLoader(), p -> {});
  }

  private static String headers(Theme theme) {
    try (Stream<OutputFile> files =
        new Renderer(theme, "en", 1).render(SamplePlan.of(theme, RealPapers.all(), "A"))) {
      return files
          .filter(file -> file.path().equals("_headers"))
          .map(file -> new String(file.content(), StandardCharsets.UTF_8))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String style(Theme theme) {
    return theme.assets().stream()
        .filter(asset -> asset.name().equals("style.css"))
        .map(asset -> new String(asset.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
