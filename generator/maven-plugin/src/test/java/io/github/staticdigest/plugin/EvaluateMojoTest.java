package io.github.staticdigest.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateMojoTest {

  private static final String PAIR =
      """
      {"same": true, "a": {"title": "Poseidon"}, "b": {"title": "Neptune"}, "id": "2403.01234"}
      """;

  @TempDir Path project;

  private final EvaluateMojo mojo = new EvaluateMojo();
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void configure() throws ReflectiveOperationException {
    set(TopicsMojo.class, "contentDirectory", project.resolve("content").toFile());
    mojo.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            said.add(line.toString());
          }
        });
  }

  @Test
  void pairsAreJudgedWithoutAnyExampleOfTopics() throws Exception {
    setPairs(PAIR);
    mojo.execute();
    assertThat(said.get(0))
        .isEqualTo(
            "1 pairs; by text alone precision 100.00 %, recall 0.00 %; by all that is known"
                + " precision 100.00 %, recall 100.00 %");
    assertThat(said)
        .anyMatch(line -> line.endsWith("pairs.jsonl:1, one paper: one paper, not folded"))
        .contains("  Poseidon");
  }

  @Test
  void aLineThatIsNoPairIsAFailureThatNamesIt() throws Exception {
    setPairs(PAIR + "{}\n");
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("pairs.jsonl:2: It does not say whether they are the same");
  }

  @Test
  void withoutPairsAndExamplesItSaysWhatIsMissing() {
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessage("There are no examples. Name files of them: -Ddigest.examples=labels.jsonl");
  }

  @Test
  void anEmptyListOfPairsAsMavenGivesItIsNone() throws ReflectiveOperationException {
    set(EvaluateMojo.class, "pairs", List.of());
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageStartingWith("There are no examples.");
  }

  private void setPairs(String text) throws IOException, ReflectiveOperationException {
    File file = Files.writeString(project.resolve("pairs.jsonl"), text).toFile();
    set(EvaluateMojo.class, "pairs", List.of(file));
  }

  private void set(Class<?> owner, String parameter, Object value)
      throws ReflectiveOperationException {
    Field field = owner.getDeclaredField(parameter);
    field.setAccessible(true);
    field.set(mojo, value);
  }
}
