package io.github.staticdigest.categorize;

/**
 * A paper as it is judged.
 *
 * @param title its title
 * @param abstractText its abstract
 * @param evidence what phrases and categories say, a topic each
 * @param weights what that weighs, a topic each
 */
record Paper(ReadText title, ReadText abstractText, Evidence[] evidence, double[] weights) {

  static Paper of(ReadText title, ReadText abstractText, Evidence[] evidence) {
    double[] weights = new double[evidence.length];
    for (int topic = 0; topic < weights.length; topic++) {
      weights[topic] = evidence[topic].weight();
    }
    return new Paper(title, abstractText, evidence, weights);
  }
}
