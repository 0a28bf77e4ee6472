package io.github.staticdigest.learn;

import java.util.SplittableRandom;

/**
 * A linear support vector machine with squared hinge loss, trained by dual coordinate descent with
 * shrinking: C.-J. Hsieh, K.-W. Chang, C.-J. Lin, S. S. Keerthi, S. Sundararajan, "A dual
 * coordinate descent method for large-scale linear SVM", ICML 2008, algorithm 3. It is what
 * LIBLINEAR's solver 1 and scikit-learn's LinearSVC do. The bias is learnt as the weight of a term
 * that every paper has.
 */
final class SupportVectors {

  private static final double TOLERANCE = 0.1;
  private static final int ROUNDS = 200;
  private static final long SEED = 20_26;

  /**
   * How much of a paper's pull its margin would lose without it; the other papers make up for the
   * rest. So chosen that of papers left out in this way as many are right as of papers kept apart.
   */
  private static final double OWN = 0.8;

  private final Matrix papers;
  private final double[] lengths;

  SupportVectors(Matrix papers) {
    this.papers = papers;
    this.lengths = new double[papers.rows()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = papers.square(i) + 1;
    }
  }

  /**
   * What tells some papers from the others.
   *
   * @param weights a weight a term, and the bias last
   * @param pulls how much of each paper is in the weights; below 0 where it is one of the others
   */
  record Machine(float[] weights, double[] pulls) {}

  /**
   * Learns to tell some papers from the others.
   *
   * @param positive which papers are to be told
   * @param cost how much it costs to get each of them wrong
   */
  Machine machine(boolean[] positive, double[] cost) {
    float[] weights = new float[papers.columns() + 1];
    double[] alpha = new double[papers.rows()];
    int[] order = new int[papers.rows()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    SplittableRandom random = new SplittableRandom(SEED);
    int active = order.length;
    double highest = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, active, random);
      double max = Double.NEGATIVE_INFINITY;
      double min = Double.POSITIVE_INFINITY;
      for (int at = 0; at < active; at++) {
        int i = order[at];
        double gradient = gradient(i, positive[i], alpha[i], cost[i], weights);
        if (alpha[i] == 0 && gradient > highest) {
          // It will most likely stay where it is, so it is set aside.
          active--;
          order[at] = order[active];
          order[active] = i;
          at--;
          continue;
        }
        double projected = alpha[i] == 0 ? Math.min(gradient, 0) : gradient;
        max = Math.max(max, projected);
        min = Math.min(min, projected);
        if (Math.abs(projected) > 1e-12) {
          double old = alpha[i];
          alpha[i] = Math.max(old - gradient / (lengths[i] + 0.5 / cost[i]), 0);
          move(i, (positive[i] ? 1 : -1) * (alpha[i] - old), weights);
        }
      }
      if (max - min <= TOLERANCE) {
        if (active == order.length) {
          break;
        }
        active = order.length;
        highest = Double.POSITIVE_INFINITY;
      } else {
        highest = max <= 0 ? Double.POSITIVE_INFINITY : max;
      }
    }
    for (int i = 0; i < alpha.length; i++) {
      alpha[i] *= positive[i] ? 1 : -1;
    }
    return new Machine(weights, alpha);
  }

  /** About the margin of a paper, had the machine not learnt it. */
  double unseen(Machine machine, int paper) {
    float[] weights = machine.weights();
    double margin = papers.times(paper, weights) + weights[weights.length - 1];
    return margin - OWN * machine.pulls()[paper] * papers.square(paper);
  }

  private double gradient(int paper, boolean positive, double alpha, double cost, float[] weights) {
    double margin = papers.times(paper, weights) + weights[weights.length - 1];
    return (positive ? margin : -margin) - 1 + 0.5 / cost * alpha;
  }

  private void move(int paper, double step, float[] weights) {
    papers.add(paper, step, weights);
    weights[weights.length - 1] += (float) step;
  }

  private static void shuffle(int[] order, int active, SplittableRandom random) {
    for (int i = 0; i < active; i++) {
      int other = i + random.nextInt(active - i);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }
}
