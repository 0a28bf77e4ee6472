package io.github.staticdigest.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.sample.Papers;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final List<String> TOPICS = List.of("soil", "trees", "tools");

  private final Labels labels =
      Labels.of(
          Counted.of(
              List.of(paper("soil", List.of("trees", "poems"), 2), paper("trees", List.of(), 1))),
          TOPICS);

  @Test
  void aPaperIsOfItsFirstTopicAlone() {
    assertThat(labels.topics()).containsExactly(0, 1);
    assertThat(labels.positive(1)).containsExactly(false, true);
  }

  @Test
  void aPaperSaysLittleAgainstATopicThatItHasInSecondPlace() {
    assertThat(labels.costs(1, 0.5)).containsExactly(0.1, 0.5);
  }

  @Test
  void aPaperCountsInFullForItsTopicAndAgainstThoseThatItHasNot() {
    assertThat(labels.costs(0, 0.5)).containsExactly(1, 0.5);
    assertThat(labels.costs(2, 0.5)).containsExactly(1, 0.5);
  }

  private static Example paper(String topic, List<String> further, double weight) {
    return new Example(
        Papers.entry("On beds", "Digging."), topic, further, List.of(), weight, "", false);
  }
}
