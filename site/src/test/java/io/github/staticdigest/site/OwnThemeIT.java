package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme of the documentation, made to the letter in a project of its own, and a site in it. */
class OwnThemeIT {

  private static final Path DOCUMENTATION = Path.of("../templates/README.md");

  @BeforeAll
  static void fillTheLocalRepository() throws Exception {
    QuickStartIT.fillTheLocalRepository();
  }

  @Test
  void aThemeOfAnotherArtifactIsUsed(@TempDir Path folder) throws Exception {
    Map<String, String> files = QuickStartIT.files(DOCUMENTATION);
    assertThat(files).containsKeys("quiet/pom.xml", "site/pom.xml", "site/content/digest.yaml");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
    Path dumps = Files.createDirectories(folder.resolve("site/content/dumps"));
    Files.writeString(
        dumps.resolve("one.txt"), "Fourier Layers\n\nWe propose a neural operator.\n");

    Processes.Result theme = QuickStartIT.maven(folder.resolve("quiet"), "install");
    assertThat(theme.status()).as(theme.output()).isZero();
    Processes.Result site = QuickStartIT.maven(folder.resolve("site"), "package");
    assertThat(site.status()).as(site.output()).isZero();

    Path pages = folder.resolve("site/target/digest/site");
    assertThat(Files.readString(pages.resolve("index.html")))
        .contains("<p class=\"motto\">One paper a day.</p>", "class=\"opening\"")
        .doesNotContain("Read slowly");
    String style =
        PublishedSite.html(pages.resolve("index.html")).select("link[href*=style]").attr("href");
    assertThat(Files.readString(pages.resolve(style))).contains("Source Serif 4");
  }

  @Test
  void aSettingThatIsNoneStopsTheBuildWithItsLine(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("content/dumps"));
    Files.writeString(
        folder.resolve("content/dumps/one.txt"), "Fourier Layers\n\nWe propose it.\n");
    Files.writeString(
        folder.resolve("content/digest.yaml"), "settings:\n  density: compact\n  acent: red\n");
    Processes.Result result = QuickStartIT.generate(folder);
    assertThat(result.status()).isNotZero();
    assertThat(result.output()).contains("digest.yaml:3").contains("\"accent\"");
  }
}
