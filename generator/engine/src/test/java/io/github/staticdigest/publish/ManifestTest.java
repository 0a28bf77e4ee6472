package io.github.staticdigest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  @TempDir Path folder;

  private static Manifest sample() {
    Manifest manifest = new Manifest();
    manifest.add("index.html", Manifest.hash("i".getBytes(StandardCharsets.UTF_8)));
    manifest.add("entries/deep/a b.html", Manifest.hash("a".getBytes(StandardCharsets.UTF_8)));
    return manifest;
  }

  private void assertUnusable(String text, String why) throws IOException {
    Files.writeString(folder.resolve(Manifest.NAME), text);
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Manifest.of(folder))
        .withMessageContaining(why)
        .withMessageContaining("Delete it");
  }

  /** Lines with the head that fits them. */
  private static String sealed(String body) {
    String hash = Manifest.hash(body.getBytes(StandardCharsets.UTF_8));
    return "digest-manifest 1 " + hash + "\n" + body;
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    sample().write(folder);

    assertThat(Manifest.of(folder).isSame(sample())).isTrue();
    assertThat(Manifest.of(folder).folders()).containsExactlyInAnyOrder("entries", "entries/deep");
  }

  @Test
  void theFormIsHashAndPathSortedByPath() throws IOException {
    sample().write(folder);

    assertThat(Files.readString(folder.resolve(Manifest.NAME)).replaceAll("[0-9a-f]{32}", "H"))
        .isEqualTo("digest-manifest 1 H\nH entries/deep/a b.html\nH index.html\n");
  }

  @Test
  void aFolderWithoutOneHasAnEmptyOne() throws IOException {
    assertThat(Manifest.of(folder).hashes()).isEmpty();
    assertThat(Manifest.of(folder.resolve("absent")).hashes()).isEmpty();
  }

  @Test
  void aDamagedOneIsRefused() throws IOException {
    sample().write(folder);
    String good = Files.readString(folder.resolve(Manifest.NAME));

    assertUnusable("", "is damaged");
    assertUnusable(good.substring(0, good.length() - 20), "is damaged");
    assertUnusable(good.replace("index", "other"), "is damaged");
    assertUnusable(good.replace("\n", "\r\n"), "is damaged");
    assertUnusable("something else", "is damaged");
    assertUnusable(sealed("no hash\n"), "is damaged");
  }

  @Test
  void onePathThatLeavesTheSiteSpoilsIt() throws IOException {
    assertUnusable(sealed("0".repeat(32) + " ../../precious\n"), "is damaged");
  }

  @Test
  void oneOfAnotherVersionIsRefused() throws IOException {
    sample().write(folder);
    String good = Files.readString(folder.resolve(Manifest.NAME));

    assertUnusable(good.replace("manifest 1", "manifest 2"), "another version");
  }

  @Test
  void aFolderInItsPlaceIsRefused() throws IOException {
    Files.createDirectory(folder.resolve(Manifest.NAME));

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Manifest.of(folder))
        .withMessageContaining("is no file");
  }

  @Test
  void withoutTheManifestTheNextBuildTakesOverWhatAgrees() throws IOException {
    Path site = folder.resolve("site");
    new Publisher(site).publish(Stream.of(Sites.file("index.html", "i")));
    Files.writeString(site.resolve(Manifest.NAME), "broken");
    Files.delete(site.resolve(Manifest.NAME));

    PublishReport report = new Publisher(site).publish(Stream.of(Sites.file("index.html", "i")));

    assertThat(report.adopted()).isEqualTo(1);
    assertThat(Manifest.of(site).hashes()).containsOnlyKeys("index.html");
  }
}
