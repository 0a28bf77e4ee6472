package io.github.staticdigest.learn;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Learns how far what one topic's machine says of a paper speaks for or against each other topic,
 * after every machine was trained by itself: a softmax of all margins, fitted by stochastic descent
 * (D. H. Wolpert, "Stacked generalization", Neural Networks 5, 1992). It stops early instead of
 * being held back by a penalty, and begins where each machine speaks for its own topic alone.
 *
 * <p>The result is linear in the margins, and so in the weights of the terms: a model with it is no
 * greater and no slower.
 */
final class Siblings {

  /** What a margin of one counts in the softmax. */
  private static final float SHARPNESS = 4;

  private static final float STEP = 0.01f;
  private static final int ROUNDS = 3;
  private static final long SEED = 2026;

  private final int width;

  /** Row by row, what a topic's margin says of each topic. */
  private final float[] said;

  private Siblings(int width) {
    this.width = width;
    this.said = new float[width * width];
    for (int topic = 0; topic < width; topic++) {
      said[topic * width + topic] = 1;
    }
  }

  /**
   * What is learnt from some papers.
   *
   * @param margins paper by paper, what each topic's machine says that did not know the paper
   * @param labels the topic of each paper
   * @param counting how much each paper counts
   * @param width how many topics there are
   */
  static Siblings of(float[] margins, int[] labels, double[] counting, int width) {
    Siblings siblings = new Siblings(width);
    siblings.learn(margins, labels, counting);
    return siblings;
  }

  /**
   * Lets each term, and the bias, speak as all machines together would.
   *
   * @param weights row by row, a weight a topic
   */
  void apply(float[] weights, float[] bias) {
    float[] spoken = new float[width];
    for (int from = 0; from < weights.length; from += width) {
      heard(weights, from, spoken);
      System.arraycopy(spoken, 0, weights, from, width);
    }
    heard(bias, 0, spoken);
    System.arraycopy(spoken, 0, bias, 0, width);
  }

  private void learn(float[] margins, int[] labels, double[] counting) {
    SplittableRandom random = new SplittableRandom(SEED);
    float[] chances = new float[width];
    long steps = (long) ROUNDS * labels.length;
    for (long done = 0; done < steps; done++) {
      int at = random.nextInt(labels.length);
      heard(margins, at * width, chances);
      softmax(chances);
      chances[labels[at]] -= 1;
      float middle = mean(margins, at * width, (at + 1) * width);
      float step = (float) (STEP * counting[at] * (steps - done) / steps);
      for (int from = 0; from < width; from++) {
        float factor = step * (margins[at * width + from] - middle);
        for (int topic = 0; topic < width; topic++) {
          said[from * width + topic] -= factor * chances[topic];
        }
      }
    }
  }

  /** What all margins of a row say together; what is said for all topics alike says nothing. */
  private void heard(float[] margins, int row, float[] sums) {
    Arrays.fill(sums, 0);
    float middle = mean(margins, row, row + width);
    for (int from = 0; from < width; from++) {
      float margin = margins[row + from] - middle;
      for (int topic = 0; topic < width; topic++) {
        sums[topic] += margin * said[from * width + topic];
      }
    }
  }

  private static void softmax(float[] margins) {
    float greatest = Float.NEGATIVE_INFINITY;
    for (float margin : margins) {
      greatest = Math.max(greatest, margin);
    }
    float sum = 0;
    for (int topic = 0; topic < margins.length; topic++) {
      margins[topic] = (float) StrictMath.exp(SHARPNESS * (margins[topic] - greatest));
      sum += margins[topic];
    }
    for (int topic = 0; topic < margins.length; topic++) {
      margins[topic] /= sum;
    }
  }

  private static float mean(float[] margins, int from, int to) {
    double sum = 0;
    for (int cell = from; cell < to; cell++) {
      sum += margins[cell];
    }
    return (float) (sum / (to - from));
  }
}
