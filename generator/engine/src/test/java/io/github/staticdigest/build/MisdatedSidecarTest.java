package io.github.staticdigest.build;

import static io.github.staticdigest.build.RebuiltDigest.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sidecar whose date is none is told once. */
class MisdatedSidecarTest {

  @ParameterizedTest
  @ValueSource(strings = {"Jun 9", "2025-02-30", "[2026-06-09]"})
  void aDateThatIsNoneIsNotCalledMissingToo(String date, @TempDir Path project) throws IOException {
    RebuiltDigest digest = new RebuiltDigest(project);
    digest.write("dumps/a.jsonl", paper("Soil of woods", "Moss tells the soil by its colour."));
    digest.write("dumps/a.yaml", "date: 2026-01-01\n");
    digest.write("dumps/b.jsonl", paper("Termites of Peru", "Mounds are weighed each month."));
    digest.write("dumps/b.yaml", "date: " + date + "\n");
    BuildFailure failure = catchThrowableOfType(BuildFailure.class, digest::build);
    assertThat(failure.problems())
        .filteredOn(problem -> problem.file().startsWith("dumps/b"))
        .extracting(Problem::place)
        .containsExactly("dumps/b.yaml:1");
  }
}
