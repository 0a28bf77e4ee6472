package io.github.staticdigest.categorize;

/** Evidence as parts of the whole. */
public final class Shares {

  /**
   * So much evidence is half trusted: about two phrases that settle, or one in a title. The phrases
   * of a file fit the papers that it was written by; where they say little, they are less right
   * than their shares.
   */
  private static final double DISCOUNT = 10;

  private Shares() {}

  /** Each number's part of the sum; nothing but zeros where the sum is zero. */
  static double[] of(double[] evidence) {
    return of(evidence, 0);
  }

  /** Each number's part of the sum and a little more, so that little evidence is trusted less. */
  public static double[] discounted(double[] evidence) {
    return of(evidence, DISCOUNT);
  }

  private static double[] of(double[] evidence, double discount) {
    double total = discount;
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
