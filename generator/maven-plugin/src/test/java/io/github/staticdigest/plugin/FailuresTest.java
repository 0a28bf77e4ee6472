package io.github.staticdigest.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {

  @TempDir Path project;

  private Places places() {
    return new Places(project.resolve("content"), project);
  }

  @Test
  void errorsStandOneALineInTheOrderOfFilesAndLines() {
    List<Problem> problems =
        List.of(
            Problem.error("topics.yaml", 12, "Wrong", "Mend it"),
            Problem.warning("dumps/a.txt", 7, "Odd", "Look"),
            Problem.error("topics.yaml", 3, "Wrong too", "Mend it"),
            Problem.error("digest.yaml", 9, "Bad", "Mend it"));

    assertThat(Failures.list(problems, places()).lines())
        .containsExactly(
            "The digest was not built, and nothing was published, for 3 errors:",
            "  content/digest.yaml:9: Bad. Mend it.",
            "  content/topics.yaml:3: Wrong too. Mend it.",
            "  content/topics.yaml:12: Wrong. Mend it.");
  }

  @Test
  void oneErrorIsCalledOne() {
    assertThat(
            Failures.list(List.of(Problem.error("digest.yaml", 0, "Wrong", "Mend it")), places()))
        .contains("for one error:");
  }

  @Test
  void aFileIsNamedAsSeenFromWhereMavenRuns() throws IOException {
    Files.createDirectories(project.resolve("content/dumps"));
    Files.writeString(project.resolve("content/dumps/a.txt"), "");
    Problem problem = Problem.warning("dumps/a.txt", 7, "Odd", "Look");

    assertThat(places().line(problem)).isEqualTo("content/dumps/a.txt:7: Odd. Look.");
    assertThat(new Places(project.resolve("content"), project.resolve("site")).line(problem))
        .isEqualTo(project.resolve("content/dumps/a.txt") + ":7: Odd. Look.");
  }

  @Test
  void aFileThatIsGoneIsNamedInTheSameWayAndAPageOfTheSiteByItsAddress() throws IOException {
    Files.createDirectories(project.resolve("content/dumps"));
    assertThat(places().line(Problem.error("dumps/a", 0, "Gone", "Put it back")))
        .isEqualTo("content/dumps/a: Gone. Put it back.");
    assertThat(places().line(Problem.warning("topics.yaml", 0, "Missing", "Write it")))
        .isEqualTo("content/topics.yaml: Missing. Write it.");
    assertThat(places().line(Problem.warning("entries/a.html", 0, "Gone", "Pin it")))
        .isEqualTo("entries/a.html: Gone. Pin it.");
    assertThat(places().line(Problem.warning("about.html", 0, "Gone", "Write it")))
        .isEqualTo("about.html: Gone. Write it.");
    assertThat(places().line(Problem.warning("/nowhere/a.jsonl", 1, "Odd", "Look")))
        .isEqualTo("/nowhere/a.jsonl:1: Odd. Look.");
  }

  @Test
  void whatTheFileSystemSaysBecomesOneSentence() {
    assertThat(Failures.sentence(new AccessDeniedException("/site")))
        .isEqualTo("The digest was not published: access to /site is denied.");
    assertThat(Failures.sentence(new NoSuchFileException("/site")))
        .isEqualTo("The digest was not published: /site does not exist.");
    assertThat(Failures.sentence(new DirectoryNotEmptyException("/site")))
        .isEqualTo("The digest was not published: /site (DirectoryNotEmptyException).");
    assertThat(Failures.sentence(new FileSystemException("/site", null, "No space left on device")))
        .isEqualTo("The digest was not published: /site: No space left on device.");
    assertThat(Failures.sentence(new IOException()))
        .isEqualTo("The digest was not published: IOException.");
  }
}
