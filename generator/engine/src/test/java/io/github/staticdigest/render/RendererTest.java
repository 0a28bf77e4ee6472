package io.github.staticdigest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.OutputFile;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.SiteModel;
import io.github.staticdigest.theme.Theme;
import io.github.staticdigest.theme.ThemeFile;
import io.github.staticdigest.theme.ThemeLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RendererTest {

  private static final SiteModel SITE =
      new SiteModel(
          "Digest",
          "",
          "en",
          "ltr",
          null,
          "",
          List.of(),
          List.of(),
          List.of(),
          null,
          null,
          "",
          null,
          null,
          null,
          null,
          Map.of(),
          Map.of("tone", "soft"));

  @Test
  void filesComeInThePlansOrderThenRecordsThenAssets() {
    List<PlannedFile> files =
        IntStream.range(0, 100)
            .mapToObj(i -> new PlannedFile("p" + i, "a.ftlh", AnyModel.named("n" + i)))
            .toList();
    SitePlan plan =
        new SitePlan(
            SITE, files, List.of(), List.of(new Asset("x", "assets/x", new byte[] {1, 2})));
    List<OutputFile> out = render(theme("${page.name}"), plan, 4);
    assertThat(out).hasSize(102);
    for (int i = 0; i < 100; i++) {
      assertThat(out.get(i).path()).isEqualTo("p" + i);
      assertThat(text(out.get(i))).isEqualTo("n" + i);
    }
    assertThat(out.get(100).path()).isEqualTo("data/entries.jsonl");
    assertThat(out.get(101).path()).isEqualTo("assets/x");
    assertThat(out.get(101).content()).containsExactly(1, 2);
  }

  @Test
  void theBytesDependOnThePlanAlone() {
    Theme theme =
        ThemeLoader.load("broadsheet", 0, Map.of(), null, getClass().getClassLoader(), p -> {});
    SitePlan plan = SamplePlan.of(theme, RealPapers.all(), "İstanbul I");
    Map<String, String> here = all(theme, plan, 1);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(all(theme, plan, 4)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void modelsAreSeenByTheirComponents() {
    assertThat(one("${page.name} ${page.number} ${page.sure} ${site.settings.tone}", "n"))
        .isEqualTo("n 12345 true soft");
    assertThat(one("<#list page.list as x>${x}<#sep>,</#list> ${(site.url)!'none'}", "n"))
        .isEqualTo("a,b none");
  }

  @Test
  void theEndingOfATemplateSaysHowItEscapes() {
    String hostile = "<b> & \"q\" 'a'";
    assertThat(one("a.ftlh", "${page.name}", hostile))
        .isEqualTo("&lt;b&gt; &amp; &quot;q&quot; &#39;a&#39;");
    assertThat(one("a.ftlx", "${page.name}", hostile))
        .isEqualTo("&lt;b&gt; &amp; &quot;q&quot; &apos;a&apos;");
    assertThat(one("a.ftlt", "${page.name}", hostile)).isEqualTo(hostile);
  }

  @Test
  void charactersThatNoFileMayHoldAreReplaced() {
    assertThat(one("${page.name}\t\r\n", "a\0b\u0001\uD800c\uFFFEd\u0085\uD83D\uDE00"))
        .isEqualTo("a\uFFFDb\uFFFD\uFFFDc\uFFFDd\uFFFD\uD83D\uDE00\t\r\n");
  }

  @Test
  void templatesReachNoClass() {
    assertFails("${'freemarker.template.utility.Execute'?new()('id')}", "a.ftlh:1");
    assertFails("${page?api.hashCode()}", "a.ftlh:1");
    assertFails("${page.class.classLoader}", "a.ftlh:1");
    assertFails("${page.class.forName('java.lang.Runtime')}", "a.ftlh:1");
  }

  @Test
  void aValueThatIsNotThereIsNamedWithTemplateLineAndPage() {
    assertThatThrownBy(() -> one("first\n<p>${page.nmae}</p>", "n"))
        .isInstanceOfSatisfying(
            RenderException.class,
            e -> {
              assertThat(e.problem().place()).isEqualTo("themes/t/a.ftlh:2");
              assertThat(e.problem().message())
                  .isEqualTo("page.nmae is not there (while rendering out)");
              assertThat(e.problem().fix()).startsWith("page has name");
            });
  }

  @Test
  void otherFailuresAreToldInOneLine() {
    assertThatThrownBy(() -> one("\n\n${page.name?number}", "n"))
        .hasMessageStartingWith("themes/t/a.ftlh:3: ")
        .hasMessageContaining("(while rendering out). Mend")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n").doesNotContain("FTL"));
  }

  @Test
  void aMalformedTemplateIsToldWithItsLine() {
    assertThatThrownBy(() -> one("<p>\n<#if page.sure>", "n"))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith("themes/t/a.ftlh:2: ");
    assertThatThrownBy(() -> one("${page.", "n"))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith("themes/t/a.ftlh:1: ");
  }

  @Test
  void anErrorInAPartialNamesThePartial() {
    Theme theme =
        new Theme(
            "t",
            Map.of(),
            List.of(),
            Map.of(
                "a.ftlh", file("a.ftlh", "<#include \"partials/p.ftlh\">"),
                "partials/p.ftlh", file("partials/p.ftlh", "\n\n${page.gone}")),
            Map.of());
    assertThatThrownBy(() -> render(theme, plan("a.ftlh", "n"), 1))
        .hasMessageStartingWith("themes/t/partials/p.ftlh:3: page.gone is not there");
  }

  @Test
  void aMalformedPartialIsNamedHoweverDeepItIsIncluded() {
    for (String broken : List.of("<p>\n<#if page.sure>", "<p>\n${page.")) {
      Theme theme =
          new Theme(
              "t",
              Map.of(),
              List.of(),
              Map.of(
                  "a.ftlh", file("a.ftlh", "<#import 'partials/frame.ftlh' as f><@f.page/>"),
                  "partials/frame.ftlh",
                      file("partials/frame.ftlh", "<#macro page>\n<#include 'foot.ftlh'></#macro>"),
                  "partials/foot.ftlh", file("partials/foot.ftlh", broken)),
              Map.of());
      assertThatThrownBy(() -> render(theme, plan("a.ftlh", "n"), 1))
          .hasMessageStartingWith("themes/t/partials/foot.ftlh:2: ")
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain("inclusion"));
    }
  }

  @Test
  void aTemplateThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> render(theme(""), plan("gone.ftlh", "n"), 1))
        .hasMessageContaining("gone.ftlh: There is no template of this name (while rendering out)");
    assertFails("<#include 'partials/gone.ftlh'>", "a.ftlh:1");
  }

  @Test
  void theFirstFailureInThePlansOrderIsTold() {
    List<PlannedFile> files = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      files.add(new PlannedFile("p" + i, "a.ftlh", AnyModel.named(i < 7 ? "1" : "x")));
    }
    SitePlan plan = new SitePlan(SITE, files, List.of(), List.of());
    for (int threads : new int[] {1, 4}) {
      assertThatThrownBy(() -> render(theme("${page.name?number}"), plan, threads))
          .hasMessageContaining("(while rendering p7)");
    }
  }

  @Test
  void longTextIsWrappedOnRequest() {
    assertThat(one("a.ftlt", "${wrap(page.name, 10, '* ', '  ')}", "one two three four"))
        .isEqualTo("* one two\n  three\n  four");
    assertFails("${wrap(page.name)}", "wrap needs");
    assertFails("${wrap(page.name, 'x', '', '')}", "wrap needs");
    assertFails("${wrap(page.list, 1, '', '')}", "wrap needs");
    assertFails("${wrap(page.name, 1, page.list, '')}", "wrap needs");
    assertFails("${wrap(page.name, 1, '', page.list)}", "wrap needs");
    assertFails("${wrap(page.name, 1, '', '', 'other')}", "wrap needs");
    assertFails("${wrap(page.name, 1, '', '', 'note', '')}", "wrap needs");
  }

  @Test
  void listsHangInNotesAlone() {
    assertThat(one("a.ftlt", "${wrap(page.name, 8, '', '', 'note')}", "10. one two"))
        .isEqualTo("10. one\n    two");
    assertThat(one("a.ftlt", "${wrap(page.name, 8, '', '')}", "10. one two"))
        .isEqualTo("10. one\ntwo");
  }

  private static void assertFails(String template, String where) {
    assertThatThrownBy(() -> one(template, "n"))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining(where);
  }

  private static String one(String template, String name) {
    return one("a.ftlh", template, name);
  }

  private static String one(String file, String template, String name) {
    Theme theme = new Theme("t", Map.of(), List.of(), Map.of(file, file(file, template)), Map.of());
    return text(render(theme, plan(file, name), 1).get(0));
  }

  private static SitePlan plan(String template, String name) {
    PlannedFile file = new PlannedFile("out", template, AnyModel.named(name));
    return new SitePlan(SITE, List.of(file), List.of(), List.of());
  }

  private static Theme theme(String template) {
    return new Theme(
        "t", Map.of(), List.of(), Map.of("a.ftlh", file("a.ftlh", template)), Map.of());
  }

  private static ThemeFile file(String name, String text) {
    return new ThemeFile("themes/t/" + name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<OutputFile> render(Theme theme, SitePlan plan, int threads) {
    try (Stream<OutputFile> files = new Renderer(theme, "en", threads).render(plan)) {
      return files.toList();
    }
  }

  private static Map<String, String> all(Theme theme, SitePlan plan, int threads) {
    Map<String, String> all = new TreeMap<>();
    render(theme, plan, threads)
        .forEach(f -> all.put(f.path(), HexFormat.of().formatHex(f.content())));
    return all;
  }

  private static String text(OutputFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }
}
