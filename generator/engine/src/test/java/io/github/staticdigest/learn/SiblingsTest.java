package io.github.staticdigest.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Three topics; the machine of the second one wins papers of the first one, too. */
class SiblingsTest {

  private static final int WIDTH = 3;
  private static final float[][] KINDS = {{-0.1f, 0, -1.5f}, {-0.1f, 0, -0.2f}, {-1, -1, 0.5f}};
  private static final int PAPERS = 3000;

  private final int[] labels = new int[PAPERS];
  private final float[] margins = new float[PAPERS * WIDTH];
  private final double[] counting = new double[PAPERS];

  SiblingsTest() {
    Arrays.fill(counting, 1);
    for (int paper = 0; paper < PAPERS; paper++) {
      labels[paper] = paper % WIDTH;
      System.arraycopy(KINDS[labels[paper]], 0, margins, paper * WIDTH, WIDTH);
    }
  }

  @Test
  void aSiblingTellsTopicsApartThatTheirOwnMachinesMixUp() {
    float[] weights = said(KINDS[0].clone());
    assertThat(weights[0]).isGreaterThan(weights[1]);
    weights = said(KINDS[1].clone());
    assertThat(weights[1]).isGreaterThan(weights[0]);
    weights = said(KINDS[2].clone());
    assertThat(weights[2]).isGreaterThan(Math.max(weights[0], weights[1]));
  }

  @Test
  void papersThatCountForNothingTeachNothing() {
    Arrays.fill(counting, 0);
    assertThat(said(new float[] {1, 2, 6})).containsExactly(-2, -1, 3);
  }

  @Test
  void theBiasSpeaksAsTheTermsDo() {
    float[] weights = {0.5f, -0.25f, -0.25f};
    float[] bias = weights.clone();
    Siblings.of(margins, labels, counting, WIDTH).apply(weights, bias);
    assertThat(bias).containsExactly(weights, Offset.offset(0f));
  }

  private float[] said(float[] weights) {
    Siblings.of(margins, labels, counting, WIDTH).apply(weights, new float[WIDTH]);
    return weights;
  }
}
