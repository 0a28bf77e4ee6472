package io.github.staticdigest.build;

import static io.github.staticdigest.build.RebuiltDigest.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest of another field than machine learning is told that it has no topics of its own. */
class BundledTopicsTest {

  private static final List<String> FISH =
      List.of(
          "Cod", "Haddock", "Herring", "Eel", "Wrasse", "Goby", "Sprat", "Turbot", "Halibut",
          "Roach");

  private RebuiltDigest digest;

  @BeforeEach
  void begin(@TempDir Path project) {
    digest = new RebuiltDigest(project);
  }

  @Test
  void mostOfTenPapersWithoutATopicAreTold() throws IOException {
    write(10);
    assertThat(told())
        .singleElement()
        .isEqualTo(
            Problem.warning(
                "topics.yaml",
                0,
                "It is missing, and 10 of 10 papers fit none of the bundled topics, which are those of"
                    + " machine learning",
                "Write the topics of your own field into it"));
  }

  @Test
  void nineTellNothingOfTheField() throws IOException {
    write(9);
    assertThat(told()).isEmpty();
  }

  @Test
  void whoHasTopicsKnowsOfThem() throws IOException {
    write(10);
    digest.write(
        "topics.yaml",
        "shelves:\n  - name: S\n    topics:\n      - {slug: s, label: S, scope: S, phrases: [s]}\n");
    assertThat(told()).isEmpty();
  }

  @Test
  void threeOfTenAreToldAndTwoAreNot() throws IOException {
    write(10);
    file(7);
    assertThat(told()).hasSize(1);
    file(8);
    assertThat(told()).isEmpty();
  }

  private void file(int number) throws IOException {
    StringBuilder filed = new StringBuilder("topics:\n");
    for (String fish : FISH.subList(0, number)) {
      filed.append("  - {title: ").append(fish).append(" of the fjord, topics: [earth]}\n");
    }
    digest.write("overrides.yaml", filed.toString());
  }

  private void write(int number) throws IOException {
    StringBuilder papers = new StringBuilder();
    for (String fish : FISH.subList(0, number)) {
      papers.append(paper(fish + " of the fjord", fish + " spawns in the fjord in May."));
    }
    digest.write("dumps/a.jsonl", papers.toString());
  }

  private List<Problem> told() throws IOException {
    return digest.build().problems().stream()
        .filter(
            problem -> problem.file().equals("topics.yaml") && problem.message().contains("fit"))
        .toList();
  }
}
