package io.github.staticdigest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.theme.Theme;
import io.github.staticdigest.theme.ThemeLoader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no template of a bundled theme may do. */
class BundledTemplatesTest {

  private static final Pattern CLOCK = Pattern.compile("\\.now\\b|\\.locale|\\.time_zone");
  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?i)<script(?! type=\"application/ld\\+json\">|[^>]* src=)|\\son[a-z]+=|javascript:");
  private static final Pattern STYLE = Pattern.compile("(?i)\\sstyle=");
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)(?:src=\"|rel=\"(?:stylesheet|preload)\"[^>]*href=\"|@import)\\s*https?:");

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void noTemplateAsksTheClockOrRunsAScript(String name) {
    templates(name)
        .forEach(
            (file, text) -> {
              assertThat(text).as(file).doesNotContainPattern(CLOCK);
              assertThat(text).as(file).doesNotContainPattern(SCRIPT);
              assertThat(text).as(file).doesNotContainPattern(ELSEWHERE);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void onlyMailIsStyledInline(String name) {
    templates(name).entrySet().stream()
        .filter(template -> !template.getKey().equals("newsletter.ftlh"))
        .forEach(t -> assertThat(t.getValue()).as(t.getKey()).doesNotContainPattern(STYLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void noStyleSheetFetchesFromElsewhere(String name) {
    theme(name).assets().stream()
        .filter(asset -> asset.name().endsWith(".css"))
        .forEach(
            asset ->
                assertThat(new String(asset.content(), StandardCharsets.UTF_8))
                    .as(asset.name())
                    .doesNotContain("http:", "https:", "//"));
  }

  private static Theme theme(String name) {
    return ThemeLoader.load(
        name, 0, Map.of(), null, BundledTemplatesTest.class.getClassLoader(), p -> {});
  }

  private static Map<String, String> templates(String name) {
    Map<String, String> texts = new TreeMap<>();
    theme(name)
        .templates()
        .forEach((file, t) -> texts.put(file, new String(t.content(), StandardCharsets.UTF_8)));
    return texts;
  }
}
