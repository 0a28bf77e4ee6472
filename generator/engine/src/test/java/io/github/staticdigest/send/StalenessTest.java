package io.github.staticdigest.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StalenessTest {

  private static final Instant BUILT = Instant.parse("2026-03-28T10:00:00Z");

  @TempDir Path project;

  private void file(String name, int minutesAfter) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
    Files.setLastModifiedTime(file, FileTime.from(BUILT.plusSeconds(60L * minutesAfter)));
  }

  private void report(String json) throws IOException {
    file("target/digest/report.json", 0);
    Path report = project.resolve("target/digest/report.json");
    Files.writeString(report, json);
    Files.setLastModifiedTime(report, FileTime.from(BUILT));
  }

  @BeforeEach
  void build() throws IOException {
    file("content/digest.yaml", -9);
    file("content/dumps/a.txt", -9);
    file("content/dumps/a.yaml", -9);
    file("templates/partials/foot.ftlh", -9);
    file("target/digest/site/index.html", -5);
    report("{\"dumps\": [{\"file\": \"a.txt\"}]}");
  }

  private String staleness() {
    return Staleness.of(
        project.resolve("target/digest/site"),
        project.resolve("content"),
        project.resolve("templates"));
  }

  @Test
  void whatWasBuiltLastIsFresh() {
    assertThat(staleness()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/digest.yaml",
        "content/topics.yaml",
        "content/dumps/a.txt",
        "content/dumps/a.yaml",
        "templates/partials/foot.ftlh"
      })
  void whatWasChangedAfterwardsIsNamed(String file) throws IOException {
    file(file, 1);
    assertThat(staleness())
        .isEqualTo(
            project.resolve(file)
                + " was changed after the digest was built. Build it again, or the mail tells what"
                + " stood there before");
  }

  @Test
  void theFirstIsNamedAndTheOthersAreCounted() throws IOException {
    file("content/dumps/b.txt", 1);
    file("content/dumps/c.txt", 1);
    assertThat(staleness()).contains("b.txt and 1 more file were changed");
    file("content/dumps/d.txt", 1);
    assertThat(staleness()).contains("b.txt and 2 more files were changed");
  }

  @Test
  void whatMakesNoMailDoesNotCount() throws IOException {
    file("content/dumps/.fetch.json", 1);
    file("content/pages/about.md", 1);
    file("content/feeds.opml", 1);
    assertThat(staleness()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "templates/.idea/workspace.xml",
        "templates/.git/refs/heads/main",
        "templates/partials/.cache/x.ftlh",
        "templates/.DS_Store",
        "content/dumps/a.bak",
        "content/dumps/a.txt~",
        "content/dumps/notes.pdf",
        "content/dumps/old/b.txt"
      })
  void whatNoBuildReadsDoesNotCount(String file) throws IOException {
    file(file, 1);
    assertThat(staleness()).isNull();
  }

  @Test
  void aDumpBehindALinkCounts() throws IOException {
    file("elsewhere/b.txt", 1);
    Files.createSymbolicLink(
        project.resolve("content/dumps/b.txt"), project.resolve("elsewhere/b.txt"));
    assertThat(staleness()).contains("dumps/b.txt was changed");
  }

  @Test
  void dumpsInALinkedFolderCount() throws IOException {
    Files.move(project.resolve("content/dumps"), project.resolve("elsewhere"));
    Files.createSymbolicLink(project.resolve("content/dumps"), project.resolve("elsewhere"));
    assertThat(staleness()).isNull();
    file("elsewhere/b.txt", 1);
    assertThat(staleness()).contains("dumps/b.txt was changed");
  }

  @Test
  void linksThatLeadNowhereOrRoundArePassedOver() throws IOException {
    Files.createSymbolicLink(project.resolve("content/dumps/b.txt"), project.resolve("gone"));
    Files.createSymbolicLink(project.resolve("templates/round"), project.resolve("templates"));
    assertThat(staleness()).isNull();
    file("templates/front.ftlh", 1);
    assertThat(staleness()).contains("front.ftlh was changed");
  }

  @Test
  void aDumpThatIsGoneIsMissed() throws IOException {
    Files.delete(project.resolve("content/dumps/a.txt"));
    assertThat(staleness())
        .startsWith(project.resolve("content/dumps/a.txt") + " was deleted after the digest was");
    file("content/digest.yaml", 1);
    assertThat(staleness()).contains("digest.yaml and 1 more file were changed or deleted after");
  }

  @Test
  void withoutAFolderOfDumpsNoneIsMissed() throws IOException {
    Files.move(project.resolve("content/dumps"), project.resolve("elsewhere"));
    assertThat(staleness()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "[]", "{\"dumps\": 1}", "{\"dumps\": [1]}"})
  void aReportThatIsNoneMissesNoDump(String report) throws IOException {
    report(report);
    assertThat(staleness()).isNull();
    file("content/digest.yaml", 1);
    assertThat(staleness()).contains("digest.yaml was changed");
  }

  @Test
  void aFolderThatCannotBeReadIsPassedOver() throws IOException {
    file("templates/closed/a.ftlh", 1);
    Path closed = project.resolve("templates/closed");
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed));
    try {
      assertThat(staleness()).isNull();
      file("templates/front.ftlh", 1);
      assertThat(staleness()).contains("front.ftlh was changed");
    } finally {
      closed.toFile().setReadable(true);
    }
  }

  @Test
  void withoutAReportNothingIsKnown() throws IOException {
    file("content/dumps/b.txt", 1);
    Files.delete(project.resolve("target/digest/report.json"));
    assertThat(staleness()).isNull();
  }
}
