package io.github.staticdigest.categorize;

import io.github.staticdigest.text.NumberTable;

/** The terms that a model knows, with how rare each is. */
public final class Dictionary {

  private final long[] terms;
  private final float[] rarity;
  private final NumberTable table;

  /**
   * A dictionary.
   *
   * @param terms numbers of the terms, see {@link Terms}; rising; a term's index is its row
   * @param rarity a term's weight, higher the fewer papers have it
   */
  public Dictionary(long[] terms, float[] rarity) {
    this.terms = terms.clone();
    this.rarity = rarity.clone();
    this.table = NumberTable.of(this.terms);
  }

  /** How many terms it has. */
  public int size() {
    return terms.length;
  }

  /** What it knows of a paper. */
  public TermVector vector(Terms paper) {
    return TermVector.of(paper, table, rarity);
  }

  /** What it knows of a paper whose terms are counted already. */
  public TermVector vector(Bag paper) {
    return TermVector.of(paper, table, rarity);
  }

  long term(int row) {
    return terms[row];
  }

  float rarity(int row) {
    return rarity[row];
  }
}
