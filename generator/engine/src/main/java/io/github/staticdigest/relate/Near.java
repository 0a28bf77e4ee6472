package io.github.staticdigest.relate;

/**
 * An entry near another. Sorts by nearness, then by number.
 *
 * @param entry its number
 * @param product what the vectors of both have in common, in units of {@link Vector#ONE} squared
 */
record Near(int entry, long product) implements Comparable<Near> {

  private static final double ONE = (double) Vector.ONE * Vector.ONE;

  @Override
  public int compareTo(Near other) {
    int byProduct = Long.compare(other.product, product);
    return byProduct != 0 ? byProduct : Integer.compare(entry, other.entry);
  }

  /** The cosine of the angle between both vectors, two decimals. */
  double score() {
    return Math.min(1, Math.round(100 * (product / ONE)) / 100.0);
  }
}
