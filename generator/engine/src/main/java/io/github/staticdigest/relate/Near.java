package io.github.staticdigest.relate;

/**
 * An entry near another, as one number: what the vectors of both have in common, in units of {@link
 * Vectors#ONE} squared and negative, above the number of the entry. So nearness sorts, of equally
 * near ones the number.
 */
final class Near {

  private static final double ONE = (double) Vectors.ONE * Vectors.ONE;

  private Near() {}

  static long of(int entry, int product) {
    return ((long) -product << 32) | entry;
  }

  static int entry(long near) {
    return (int) near;
  }

  static int product(long near) {
    return -(int) (near >> 32);
  }

  /** The cosine of the angle between both vectors, two decimals. */
  static double score(long near) {
    return Math.min(1, Math.round(100 * (product(near) / ONE)) / 100.0);
  }
}
