package io.github.staticdigest.categorize;

/** Evidence as parts of the whole. */
public final class Shares {

  private Shares() {}

  /** Each number's part of the sum; nothing but zeros where the sum is zero. */
  public static double[] of(double[] evidence) {
    double total = 0;
    for (double weight : evidence) {
      total += weight;
    }
    double[] shares = new double[evidence.length];
    for (int i = 0; total > 0 && i < shares.length; i++) {
      shares[i] = evidence[i] / total;
    }
    return shares;
  }
}
