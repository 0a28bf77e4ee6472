package io.github.staticdigest.learn;

import java.util.List;

/**
 * What readers said of papers: the topic of each, counted from 0, and what it costs a machine to
 * get the paper wrong.
 *
 * @param topics the topic of each paper
 * @param further further topics of each paper
 * @param weights how much each paper counts
 */
record Labels(int[] topics, int[][] further, double[] weights) {

  /**
   * A paper that belongs to a topic in the second place says little against it: it might as well
   * have been its first.
   */
  private static final double IN_SECOND_PLACE = 0.1;

  /** The labels of papers, each of which has one of these topics. */
  static Labels of(List<Counted> papers, List<String> slugs) {
    int[] topics = new int[papers.size()];
    int[][] further = new int[papers.size()][];
    double[] weights = new double[papers.size()];
    for (int i = 0; i < topics.length; i++) {
      Example paper = papers.get(i).example();
      topics[i] = slugs.indexOf(paper.topic());
      further[i] = paper.secondary().stream().mapToInt(slugs::indexOf).toArray();
      weights[i] = paper.weight();
    }
    return new Labels(topics, further, weights);
  }

  /** Which papers have a topic. */
  boolean[] positive(int topic) {
    boolean[] positive = new boolean[topics.length];
    for (int i = 0; i < positive.length; i++) {
      positive[i] = topics[i] == topic;
    }
    return positive;
  }

  /** What it costs to get each paper wrong where a topic is told from all others. */
  double[] costs(int topic, double cost) {
    double[] costs = new double[topics.length];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = cost * weights[i];
      for (int other : further[i]) {
        costs[i] *= other == topic && topics[i] != topic ? IN_SECOND_PLACE : 1;
      }
    }
    return costs;
  }
}
