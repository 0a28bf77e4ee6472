package io.github.staticdigest.learn;

import java.util.Arrays;

/**
 * How much terms speak for a topic by how seldom they stand in the papers of all others: the
 * complement naive Bayes of J. D. M. Rennie, L. Shih, J. Teevan and D. R. Karger, "Tackling the
 * poor assumptions of naive Bayes text classifiers", ICML 2003. It sees all terms by themselves,
 * where a support vector machine trusts few; together they are right more often than either.
 */
final class ComplementBayes {

  /** What every term is taken to weigh in every topic before a paper is seen. */
  private static final double PRIOR = 0.1;

  private final Matrix papers;
  private final int[] labels;
  private final double[] counting;
  private final double[] all;

  /**
   * What stands in which papers.
   *
   * @param labels the topic of each paper
   * @param counting how much each paper counts
   */
  ComplementBayes(Matrix papers, int[] labels, double[] counting) {
    this.papers = papers;
    this.labels = labels;
    this.counting = counting;
    this.all = new double[papers.columns()];
    Arrays.fill(all, PRIOR);
    for (int paper = 0; paper < labels.length; paper++) {
      papers.add(paper, counting[paper], all);
    }
  }

  /**
   * Adds to the weight of each term what it says for a topic, times a factor.
   *
   * @param weights row by row, a weight a topic
   * @param width how many topics there are
   */
  void add(int topic, double factor, float[] weights, int width) {
    double[] others = all.clone();
    for (int paper = 0; paper < labels.length; paper++) {
      if (labels[paper] == topic) {
        papers.add(paper, -counting[paper], others);
      }
    }
    double total = 0;
    for (double other : others) {
      total += other;
    }
    for (int term = 0; term < others.length; term++) {
      double share = Math.max(others[term], PRIOR) / total;
      weights[term * width + topic] -= (float) (factor * StrictMath.log(share));
    }
  }
}
