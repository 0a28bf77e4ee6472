package io.github.staticdigest.categorize;

/**
 * A paper as it is judged.
 *
 * @param title its title
 * @param abstractText its abstract
 * @param evidence what phrases and categories say, a topic each
 */
record Paper(ReadText title, ReadText abstractText, Evidence[] evidence) {

  double total() {
    double total = 0;
    for (Evidence topic : evidence) {
      total += topic.weight();
    }
    return total;
  }

  /** Each topic's part of all evidence; nothing but zeros where there is none. */
  double[] shares() {
    double[] shares = new double[evidence.length];
    double total = 0;
    for (int topic = 0; topic < shares.length; topic++) {
      shares[topic] = evidence[topic].weight();
      total += shares[topic];
    }
    for (int topic = 0; total > 0 && topic < shares.length; topic++) {
      shares[topic] /= total;
    }
    return shares;
  }
}
