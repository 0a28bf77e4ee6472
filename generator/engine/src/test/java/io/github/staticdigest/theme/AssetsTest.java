package io.github.staticdigest.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void whatNoBrowserNeedsIsLeftOutAndTextsStayWhole() {
    String css =
        """
        /* Says { "why". */
        @media (min-width: 44em) and (min-height: 30em) {
          .a > .b, .c  :hover { content: "a; b > c, /* d */  e"; margin: -.1em auto 0  1px; }
          .d>p { width: calc(1px  + 2px); }
        }
        """;
    assertThat(bare(css))
        .isEqualTo(
            "@media (min-width:44em) and (min-height:30em){.a>.b,.c :hover{content:\"a; b > c, /* d"
                + " */  e\";margin:-.1em auto 0 1px}.d>p{width:calc(1px + 2px)}}");
  }

  private static String bare(String css) {
    TreeMap<String, ThemeFile> files = new TreeMap<>();
    files.put("assets/a.css", new ThemeFile("a", css.getBytes(StandardCharsets.UTF_8)));
    return new String(Assets.of(files, p -> {}).get(0).content(), StandardCharsets.UTF_8);
  }

  @Test
  void anAddressCarriesAHashOfTheContent() {
    Map<String, Asset> one = assets(Map.of("icon.svg", "a", "fonts/x.woff2", "b", "licence", "c"));
    assertThat(one.get("icon.svg").url()).matches("assets/icon\\.[0-9a-f]{8}\\.svg");
    assertThat(one.get("fonts/x.woff2").url()).matches("assets/fonts/x\\.[0-9a-f]{8}\\.woff2");
    assertThat(one.get("licence").url()).matches("assets/licence\\.[0-9a-f]{8}");
    Map<String, Asset> two = assets(Map.of("icon.svg", "A", "fonts/x.woff2", "b", "licence", "c"));
    assertThat(two.get("icon.svg").url()).isNotEqualTo(one.get("icon.svg").url());
    assertThat(two.get("fonts/x.woff2").url()).isEqualTo(one.get("fonts/x.woff2").url());
  }

  @Test
  void aStyleSheetNamesHashedFiles() {
    Map<String, Asset> assets =
        assets(
            Map.of(
                "style.css",
                "a{src:url(fonts/x.woff2)}b{src:url( \"fonts/x.woff2#y\" )} c{src:url('i.svg?v')}",
                "fonts/x.woff2",
                "font",
                "i.svg",
                "icon"));
    String font = assets.get("fonts/x.woff2").url().substring("assets/".length());
    String icon = assets.get("i.svg").url().substring("assets/".length());
    assertThat(css(assets, "style.css"))
        .isEqualTo("a{src:url(%1$s)}b{src:url(%1$s#y)}c{src:url(%2$s?v)}".formatted(font, icon));
    assertThat(problems).isEmpty();
  }

  @Test
  void anotherFontGivesTheStyleSheetAnotherAddress() {
    String css = "a{src:url(x.woff2)}";
    String one = assets(Map.of("style.css", css, "x.woff2", "1")).get("style.css").url();
    String two = assets(Map.of("style.css", css, "x.woff2", "2")).get("style.css").url();
    assertThat(one).isNotEqualTo(two);
  }

  @Test
  void aStyleSheetInAFolderNamesFilesRelativeToItself() {
    Map<String, Asset> assets =
        assets(
            Map.of(
                "css/deep/a.css",
                "x{src:url(b.css)}y{src:url(../../i.svg)}",
                "css/deep/b.css",
                "",
                "i.svg",
                ""));
    String sheet = assets.get("css/deep/b.css").url().substring("assets/css/deep/".length());
    String icon = assets.get("i.svg").url().substring("assets/".length());
    assertThat(css(assets, "css/deep/a.css"))
        .isEqualTo("x{src:url(%s)}y{src:url(../../%s)}".formatted(sheet, icon));
  }

  @ParameterizedTest
  @ValueSource(strings = {"@import url(b.css);", "@import 'b.css' ;", "@import url( \"b.css\" );"})
  void aStyleSheetThatIsImportedStandsInThePlaceOfTheImport(String imported) {
    Map<String, Asset> assets =
        assets(
            Map.of(
                "css/a.css",
                imported + " a { top: 0; }",
                "css/b.css",
                "b{src:url(../i.svg)}",
                "i.svg",
                ""));
    String icon = assets.get("i.svg").url().substring("assets/".length());
    assertThat(css(assets, "css/a.css")).isEqualTo("b{src:url(../%s)}a{top:0}".formatted(icon));
    assertThat(problems).isEmpty();
  }

  @Test
  void anImportWithAConditionKeepsIt() {
    Map<String, Asset> assets =
        assets(Map.of("a.css", "@import \"b.css\" print and (color);", "b.css", "b { top: 0 }"));
    assertThat(css(assets, "a.css")).isEqualTo("@media print and (color){b{top:0}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@import \"missing.css\";", "@import url(a.css);", "@import url(deep/c.css);"})
  void whatCannotBeImportedIsToldWithItsLine(String imported) {
    assets(Map.of("a.css", "\n" + imported, "deep/c.css", ""));
    assertThat(problems)
        .singleElement()
        .satisfies(p -> assertThat(p.line()).isEqualTo(2))
        .satisfies(p -> assertThat(p.message()).contains("which it cannot use"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import url(https://example.org/x.css);",
        "url(data:image/png;base64,AAAA)",
        "url(\"https://example.org/x.png\")",
        "url(/x.png)",
        "url(#shape)",
        "a{color:red}",
        "url(",
        "url(a b)"
      })
  void whatLiesElsewhereIsLeftAlone(String css) {
    assertThat(css(assets(Map.of("style.css", css)), "style.css")).isEqualTo(css);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gone.png", "../gone.png", "[", "style.css"})
  void aNameThatLeadsNowhereIsToldWithItsLine(String name) {
    String css = "a{}\nb{src:url(" + name + ")}";
    String bare = css.replace("\n", "");
    assertThat(css(assets(Map.of("style.css", css)), "style.css")).isEqualTo(bare);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).place()).isEqualTo("themes/t/assets/style.css:2");
    assertThat(problems.get(0).message()).contains(name);
  }

  @Test
  void sheetsThatNameEachOtherAreTold() {
    Map<String, Asset> assets =
        assets(Map.of("a.css", "@import url(b.css);", "b.css", "@import url(a.css);"));
    assertThat(assets).hasSize(2);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).file()).isEqualTo("themes/t/assets/b.css");
  }

  @Test
  void aNameThatMakesNoAddressIsTold() {
    assertThat(assets(Map.of("My Icon.svg", "x"))).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).file()).isEqualTo("themes/t/assets/My Icon.svg");
  }

  private Map<String, Asset> assets(Map<String, String> files) {
    SortedMap<String, ThemeFile> all = new TreeMap<>();
    files.forEach(
        (name, text) ->
            all.put(
                "assets/" + name,
                new ThemeFile("themes/t/assets/" + name, text.getBytes(StandardCharsets.UTF_8))));
    all.put("front.ftlh", new ThemeFile("themes/t/front.ftlh", new byte[0]));
    Map<String, Asset> byName = new TreeMap<>();
    Assets.of(all, problems::add).forEach(asset -> byName.put(asset.name(), asset));
    return byName;
  }

  private static String css(Map<String, Asset> assets, String name) {
    return new String(assets.get(name).content(), StandardCharsets.UTF_8);
  }
}
