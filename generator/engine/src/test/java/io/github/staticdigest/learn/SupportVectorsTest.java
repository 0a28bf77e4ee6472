package io.github.staticdigest.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.categorize.Bag;
import io.github.staticdigest.categorize.Terms;
import io.github.staticdigest.learn.SupportVectors.Machine;
import io.github.staticdigest.sample.Papers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupportVectorsTest {

  private static final List<String> SOIL =
      List.of("loam and clay", "clay humus", "humus loam", "loam peat", "peat clay");
  private static final List<String> TREES =
      List.of("oak and elm", "elm beech", "beech oak", "ash oak", "elm ash loam");

  private final List<Bag> papers = new ArrayList<>();
  private final boolean[] positive = new boolean[SOIL.size() + TREES.size()];
  private final double[] cost = new double[positive.length];
  private final Matrix matrix;

  SupportVectorsTest() {
    SOIL.forEach(this::add);
    TREES.forEach(this::add);
    Arrays.fill(positive, 0, SOIL.size(), true);
    Arrays.fill(cost, 1);
    matrix =
        Matrix.of(papers, new TermChoice(1, 100).dictionary(papers, new int[positive.length], 1));
  }

  @Test
  void eachPaperIsToldFromTheOthers() {
    Machine machine = new SupportVectors(matrix).machine(positive, cost);
    for (int paper = 0; paper < positive.length; paper++) {
      assertThat(margin(machine, paper) > 0).isEqualTo(positive[paper]);
      assertThat(machine.pulls()[paper] >= 0).isEqualTo(positive[paper]);
    }
  }

  @Test
  void theMarginOfAPaperThatWasNotLearntIsEstimatedWithoutLearningAgain() {
    SupportVectors machines = new SupportVectors(matrix);
    Machine machine = machines.machine(positive, cost);
    for (int paper = 0; paper < positive.length; paper++) {
      double[] without = cost.clone();
      without[paper] = 1e-9;
      double margin = margin(machines.machine(positive, without), paper);
      double estimated = machines.unseen(machine, paper);
      assertThat(Math.abs(estimated - margin))
          .isLessThan(Math.abs(margin(machine, paper) - margin) / 2);
    }
  }

  private double margin(Machine machine, int paper) {
    float[] weights = machine.weights();
    return matrix.times(paper, weights) + weights[weights.length - 1];
  }

  private void add(String text) {
    papers.add(Bag.of(Terms.of(Papers.entry(text, null).title(), null)));
  }
}
