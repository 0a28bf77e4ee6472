package io.github.staticdigest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathsTest {

  private final SitePaths paths = new SitePaths();

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "entries/a-1.html", ".well-known/x", "a b.txt", "a..b", "...x"})
  void ordinaryPathsAreSafe(String path) {
    assertThat(SitePaths.isSafe(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../up.html",
        "a/../../up.html",
        "a/..",
        ".",
        "a/./b",
        "a//b",
        "a/",
        "C:/x",
        "a\\b",
        "a\0b",
        "a\nb",
        "ünicode",
        "what?",
        "a*",
        "\"q\""
      })
  void pathsThatLeaveTheSiteOrCannotBeStoredAreRefused(String path) {
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> paths.add(path))
        .satisfies(e -> assertThat(e.problem().file()).isEqualTo(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"entries/a.html", "Entries/b.html", "entries", "entries/A.html/x"})
  void pathsThatClashAreRefused(String path) {
    paths.add("entries/a.html");

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> paths.add(path))
        .withMessageContaining("cannot stand beside entries");
  }

  @ParameterizedTest
  @ValueSource(strings = {".digest-manifest", ".Digest-Manifest"})
  void theManifestsNameIsTaken(String path) {
    assertThatExceptionOfType(PublishException.class).isThrownBy(() -> paths.add(path));
  }

  @Test
  void neighboursInAFolderDoNotClash() {
    paths.add("entries/a.html");
    paths.add("entries/b.html");
    paths.add("entries.html");

    assertThat(paths.isBlockedByFile("entries/c.html")).isFalse();
    assertThat(paths.isBlockedByFolder("entries")).isFalse();
    assertThat(paths.isBlockedByFolder("mine")).isFalse();
  }

  @Test
  void whatStandsInTheWayBlocks() {
    paths.add("entries/a.html");

    assertThat(paths.isBlockedByFile("ENTRIES/a.html")).isTrue();
    assertThat(paths.isBlockedByFile("entries")).isTrue();
    assertThat(paths.isBlockedByFile("entries/a.html/deep/below")).isTrue();
    assertThat(paths.isBlockedByFolder("entries/a.html")).isTrue();
  }
}
