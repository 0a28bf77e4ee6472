package io.github.staticdigest.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void aSentenceEndsWithAFullStop() {
    assertThat(Problem.error("a.yaml", 3, "It is wrong", "Mend it"))
        .hasToString("a.yaml:3: It is wrong. Mend it.");
  }

  @Test
  void linesToCopyEndAsTheyAre() {
    assertThat(Problem.error("a.yaml", 0, "It is wrong", "Write:\n    - {a: b}"))
        .hasToString("a.yaml: It is wrong. Write:\n    - {a: b}");
  }

  @Test
  void aQuestionEndsWithItsMark() {
    assertThat(Problem.error("a.yaml", 0, "It is unknown", "Did you mean “b”?"))
        .hasToString("a.yaml: It is unknown. Did you mean “b”?");
  }
}
