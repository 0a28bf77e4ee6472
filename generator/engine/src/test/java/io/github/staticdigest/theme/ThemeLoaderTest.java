package io.github.staticdigest.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.staticdigest.config.Setting;
import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeLoaderTest {

  private static final Map<String, String> FAMILY =
      Map.of(
          "themes/old/theme.yaml", "name: old\nsettings:\n  tone: loud\n  bare:\n",
          "themes/old/entry.ftlh", "old entry",
          "themes/old/front.ftlh", "old front",
          "themes/old/partials/card.ftlh", "old card",
          "themes/old/assets/style.css", "old style",
          "themes/old/assets/base.css", "old base",
          "themes/young/theme.yaml", "name: young\nextends: old\nsettings:\n  tone: soft\n",
          "themes/young/front.ftlh", "young front",
          "themes/young/assets/style.css", "young style",
          "themes/readme.txt", "not a theme");

  @TempDir private Path temp;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void theBundledThemesAreWhole() {
    for (String name : List.of("broadsheet", "journal", "index")) {
      Theme theme = load(name, Map.of(), null, getClass().getClassLoader());
      assertThat(theme.templates()).containsKeys("front.ftlh", "newsletter.ftlt", "feed.ftlx");
      assertThat(theme.assets()).extracting(Asset::name).contains("base.css", "style.css");
      assertThat(theme.assets()).extracting(Asset::name).isSorted();
      assertThat(theme.settings()).containsKeys("subscribe", "footer");
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void theThemeWinsOverItsParent() {
    Theme theme = load("young", Map.of(), null, family());
    assertThat(text(theme, "front.ftlh")).isEqualTo("young front");
    assertThat(text(theme, "entry.ftlh")).isEqualTo("old entry");
    assertThat(theme.templates().get("front.ftlh").origin()).isEqualTo("themes/young/front.ftlh");
    assertThat(theme.templates().get("entry.ftlh").origin()).isEqualTo("themes/old/entry.ftlh");
    assertThat(theme.templates()).doesNotContainKeys("theme.yaml", "assets/style.css");
    assertThat(theme.assets())
        .extracting(asset -> new String(asset.content(), StandardCharsets.UTF_8))
        .containsExactly("old base", "young style");
  }

  @Test
  void theProjectWinsOverTheTheme() {
    Path project =
        ThemeFolders.write(
            temp.resolve("templates"),
            Map.of(
                "front.ftlh", "my front",
                "partials/mine.ftlh", "my helper",
                "assets/style.css", "my style"));
    Theme theme = load("young", Map.of(), project, family());
    assertThat(text(theme, "front.ftlh")).isEqualTo("my front");
    assertThat(text(theme, "partials/mine.ftlh")).isEqualTo("my helper");
    assertThat(text(theme, "partials/card.ftlh")).isEqualTo("old card");
    assertThat(theme.templates().get("front.ftlh").origin()).isEqualTo("templates/front.ftlh");
    assertThat(theme.assets())
        .extracting(asset -> new String(asset.content(), StandardCharsets.UTF_8))
        .containsExactly("old base", "my style");
    assertThat(problems).isEmpty();
  }

  @Test
  void aPlainFtlTemplateIsRefused() {
    Path project = ThemeFolders.write(temp.resolve("templates"), Map.of("entry.ftl", "x"));
    Theme theme = load("old", Map.of(), project, family());
    assertThat(text(theme, "entry.ftlh")).isEqualTo("old entry");
    assertThat(theme.templates()).doesNotContainKey("entry.ftl");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(problems.get(0).toString()).contains("templates/entry.ftl:").contains(".ftlh");
  }

  @Test
  void aProjectFileThatDoesNothingIsTold() {
    Path project =
        ThemeFolders.write(
            temp.resolve("templates"),
            Map.of("enrty.ftlh", "x", "notes.md", "x", ".hidden", "x", "partials/.DS_Store", "x"));
    load("old", Map.of(), project, family());
    assertThat(problems)
        .extracting(Problem::file, Problem::severity)
        .containsExactly(
            tuple("templates/enrty.ftlh", Severity.WARNING),
            tuple("templates/notes.md", Severity.WARNING));
  }

  @Test
  void theTemplatesFolderMayBeASymbolicLink() throws IOException {
    Path real = ThemeFolders.write(temp.resolve("mine"), Map.of("front.ftlh", "my front"));
    Path link = Files.createSymbolicLink(temp.resolve("templates"), real);
    assertThat(text(load("old", Map.of(), link, family()), "front.ftlh")).isEqualTo("my front");
    assertThat(problems).isEmpty();
  }

  @Test
  void aSymbolicLinkThatIsNotFollowedIsTold() throws IOException {
    Path real = ThemeFolders.write(temp.resolve("mine"), Map.of("mine.ftlh", "x"));
    Path project = ThemeFolders.write(temp.resolve("templates"), Map.of("front.ftlh", "x"));
    Files.createSymbolicLink(project.resolve("partials"), real);
    Files.createSymbolicLink(project.resolve(".#front.ftlh"), Path.of("nobody"));
    load("old", Map.of(), project, family());
    Path nowhere = Files.createSymbolicLink(temp.resolve("gone"), temp.resolve("nowhere"));
    load("old", Map.of(), nowhere, family());
    assertThat(problems)
        .extracting(Problem::file, Problem::severity)
        .containsExactly(
            tuple("templates/partials", Severity.ERROR), tuple("gone", Severity.ERROR));
  }

  @Test
  void aProjectWithoutTemplatesIsFine() {
    load("old", Map.of(), temp.resolve("templates"), family());
    assertThat(problems).isEmpty();
  }

  @Test
  void anUnknownThemeNamesTheKnownOnes() {
    for (String name : List.of("nonesuch", "../young", "Young", "")) {
      problems.clear();
      Theme theme = load(name, Map.of(), null, family());
      assertThat(theme.templates()).isEmpty();
      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).toString())
          .startsWith("digest.yaml:4: There is no usable theme \"" + name + "\"")
          .contains("old, young")
          .contains("dependency");
    }
  }

  @Test
  void aMisspeltThemeIsToldWithTheOneThatWasMeant() {
    load("jurnal", Map.of("accent", "#123456"), null, getClass().getClassLoader());
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "digest.yaml:4: There is no usable theme \"jurnal\". Write \"journal\" if that was meant;"
                + " otherwise use one of those on the class path (broadsheet, index, journal), or add"
                + " the Maven dependency that holds it to the plugin.");
  }

  @Test
  void aThemeMayExtendWhatNobodyChooses() {
    String theme = "name: own\nextends: bse\n";
    load("own", Map.of(), null, classPath(Map.of("themes/own/theme.yaml", theme)));
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).place()).isEqualTo("themes/own/theme.yaml");
    assertThat(problems.get(0).fix()).startsWith("Use one of").contains("(own)");
    problems.clear();
    load(
        "own",
        Map.of(),
        null,
        classPath(
            Map.of("themes/own/theme.yaml", theme, "themes/base/theme.yaml", "name: base\n")));
    assertThat(problems.get(0).fix()).startsWith("Write \"base\" if that was meant");
  }

  @Test
  void aClassPathWithoutThemesSaysSo() {
    load("broadsheet", Map.of(), null, ThemeFolders.classPath(temp));
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).fix()).contains("(none)");
  }

  @Test
  void aMissingParentIsBlamedOnTheChild() {
    Map<String, String> orphan = Map.of("themes/orphan/theme.yaml", "name: orphan\nextends: gone");
    load("orphan", Map.of(), null, classPath(orphan));
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).file()).isEqualTo("themes/orphan/theme.yaml");
    assertThat(problems.get(0).message()).contains("gone");
  }

  @Test
  void themesThatExtendEachOtherAreRefused() {
    Map<String, String> circle =
        Map.of(
            "themes/a/theme.yaml", "name: a\nextends: b\n",
            "themes/b/theme.yaml", "name: b\nextends: a\n");
    assertThat(load("a", Map.of(), null, classPath(circle)).templates()).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).message()).contains("a, b extend each other");
  }

  @Test
  void settingsComeFromTheDigestThenTheThemeThenItsParent() {
    assertThat(load("old", Map.of(), null, family()).settings())
        .containsExactlyInAnyOrderEntriesOf(Map.of("tone", "loud", "bare", ""));
    assertThat(load("young", Map.of(), null, family()).settings())
        .containsExactlyInAnyOrderEntriesOf(Map.of("tone", "soft", "bare", ""));
    assertThat(load("young", Map.of("tone", "mine"), null, family()).settings())
        .containsEntry("tone", "mine");
    assertThat(problems).isEmpty();
  }

  @Test
  void aSettingThatNoThemeKnowsIsTold() {
    Theme theme = load("young", Map.of("tune", "x"), null, family());
    assertThat(theme.settings()).doesNotContainKey("tune");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).toString()).contains("digest.yaml:7", "\"tune\"", "\"tone\"");
    problems.clear();
    Map<String, String> bare = Map.of("themes/bare/theme.yaml", "name: bare");
    load("bare", Map.of("tune", "x"), null, classPath(bare));
    assertThat(problems.get(0).fix()).isEqualTo("Delete it");
  }

  @Test
  void aBrokenDescriptionNamesItsLine() {
    Map<String, String> broken = Map.of("themes/x/theme.yaml", "name: x\nextend: old\n");
    load("x", Map.of(), null, classPath(broken));
    assertThat(problems.get(0).place()).isEqualTo("themes/x/theme.yaml:2");
    assertThat(problems.get(0).message()).contains("extend");
    problems.clear();
    Map<String, String> malformed = Map.of("themes/x/theme.yaml", "name: x\nextends: {a: b\n");
    load("x", Map.of(), null, classPath(malformed));
    assertThat(problems.get(0).place()).isEqualTo("themes/x/theme.yaml:2");
    problems.clear();
    Map<String, String> quoted = Map.of("themes/x/theme.yaml", "name: x\n\"extend\": old\n");
    load("x", Map.of(), null, classPath(quoted));
    assertThat(problems.get(0).place()).startsWith("themes/x/theme.yaml:");
  }

  @Test
  void aDescriptionOfAnotherThemeOrOfNoneIsRefused() {
    for (String yaml : List.of("name: y", "", "~", "settings: {}")) {
      problems.clear();
      load("x", Map.of(), null, classPath(Map.of("themes/x/theme.yaml", yaml)));
      assertThat(problems.get(0).place()).startsWith("themes/x/theme.yaml");
      assertThat(problems.get(0).severity()).isEqualTo(Severity.ERROR);
    }
  }

  @Test
  void aJarHoldsTheSameThemeAsAFolder() {
    ClassLoader jar = ThemeFolders.classPath(ThemeFolders.jar(temp.resolve("x.jar"), FAMILY));
    Theme fromJar = load("young", Map.of(), null, jar);
    Theme fromFolder = load("young", Map.of(), null, family());
    assertThat(fromJar.templates().keySet()).isEqualTo(fromFolder.templates().keySet());
    assertThat(fromJar.assets())
        .extracting(Asset::url)
        .isEqualTo(fromFolder.assets().stream().map(Asset::url).toList());
    load("nonesuch", Map.of(), null, jar);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).fix()).contains("old, young");
  }

  @Test
  void buildsSideBySideReadOneJar() throws Exception {
    ClassLoader jar = ThemeFolders.classPath(ThemeFolders.jar(temp.resolve("x.jar"), FAMILY));
    ExecutorService builds = Executors.newFixedThreadPool(8);
    List<Future<Integer>> sizes = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      sizes.add(
          builds.submit(
              () -> ThemeLoader.load("young", 4, Map.of(), null, jar, p -> {}).templates().size()));
    }
    for (Future<Integer> size : sizes) {
      assertThat(size.get()).isEqualTo(3);
    }
    builds.shutdown();
  }

  @Test
  void aPlaceThatIsNeitherFolderNorJarIsTold() {
    ClassLoader odd =
        new ClassLoader(null) {
          @Override
          protected URL findResource(String name) {
            return url("http://localhost/" + name);
          }
        };
    load("young", Map.of(), null, odd);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).message()).contains("cannot be read").contains("http://localhost");
  }

  @Test
  void aPlaceWhoseNameIsNoAddressIsTold() {
    ClassLoader odd =
        new ClassLoader(null) {
          @Override
          protected URL findResource(String name) {
            return url("file:/a b/" + name);
          }
        };
    load("young", Map.of(), null, odd);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).message()).contains("Not an address");
  }

  @SuppressWarnings("deprecation") // The constructor that replaces it needs a later Java
  private static URL url(String text) {
    try {
      return new URL(text);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Theme load(String name, Map<String, String> settings, Path project, ClassLoader loader) {
    Map<String, Setting> set = new TreeMap<>();
    settings.forEach((key, value) -> set.put(key, Setting.of(value, 7)));
    return ThemeLoader.load(name, 4, set, project, loader, problems::add);
  }

  private ClassLoader family() {
    return classPath(FAMILY);
  }

  private ClassLoader classPath(Map<String, String> files) {
    int number = temp.toFile().list().length;
    return ThemeFolders.classPath(ThemeFolders.write(temp.resolve("cp" + number), files));
  }

  private static String text(Theme theme, String template) {
    return new String(theme.templates().get(template).content(), StandardCharsets.UTF_8);
  }
}
