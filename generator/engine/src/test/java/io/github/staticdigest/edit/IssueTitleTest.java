package io.github.staticdigest.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TaskBench: Benchmarking Large Language Models | TaskBench",
        "Poseidon | Poseidon",
        "Scaling Laws for Downstream Task Performance of Large Language Models"
            + " | Scaling Laws for Downstream Task Performance of Large Language Models",
        "Hidden Constructions in Abstract Algebra and the Krull Dimension of Lattices with Applications to Rings"
            + " | Hidden Constructions in Abstract Algebra and the Krull Dimension of Lattices",
        "Pneumonoultramicroscopicsilicovolcanoconiosis Pneumonoultramicroscopicsilicovolcanoconiosis for All"
            + " | Pneumonoultramicroscopicsilicovolcanoconiosis Pneumonoultramicroscopicsilicovolcanoconiosis for All",
      })
  void aTitleIsShortenedWhereAPhraseEnds(String title, String shortened) {
    assertThat(IssueTitle.shortened(title)).isEqualTo(shortened);
  }
}
