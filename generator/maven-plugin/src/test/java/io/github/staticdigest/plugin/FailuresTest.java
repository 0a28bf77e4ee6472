package io.github.staticdigest.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void problemsStandOneALineErrorsFirst() {
    List<Problem> problems =
        List.of(
            Problem.warning("dumps/a.txt", 7, "Odd", "Look"),
            Problem.error("topics.yaml", 3, "Wrong", "Mend it"));

    assertThat(Failures.list(problems).lines())
        .containsExactly(
            "The digest was not built, and nothing was published, for one error:",
            "  topics.yaml:3: Wrong. Mend it.",
            "  warning: dumps/a.txt:7: Odd. Look.");
  }

  @Test
  void errorsAreCounted() {
    Problem error = Problem.error("digest.yaml", 0, "Wrong", "Mend it");

    assertThat(Failures.list(List.of(error, error))).contains("for 2 errors:");
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
