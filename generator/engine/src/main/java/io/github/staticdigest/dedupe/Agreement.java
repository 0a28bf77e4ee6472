package io.github.staticdigest.dedupe;

/** How well two texts under one title agree, each of which has an abstract. */
final class Agreement {

  /** What a text of another paper gets. */
  static final double NONE = -1;

  /** Abstracts of one title are one paper's from this share of common shingles on. */
  private static final double SAME_PAPER = 0.15;

  /** Or where this share of the shorter one stands in the longer one. */
  private static final double CONTAINED = 0.5;

  private Agreement() {}

  /**
   * Short pieces of one kind and author, such as editorials, begin alike whatever they are about:
   * they are one where they say the same.
   *
   * @return likeness of the abstracts, 0 to 1, or {@link #NONE}
   */
  static double of(Text known, Text text) {
    double likeness = known.likeness(text);
    if (text.saysNothing() && known.saysNothing()) {
      return likeness >= NearTexts.NEARLY_SAME || isCut(known, text) ? likeness : NONE;
    }
    boolean agrees =
        likeness >= SAME_PAPER || known.shingles().containment(text.shingles()) >= CONTAINED;
    return agrees ? likeness : NONE;
  }

  /** Whether the whole of one abstract stands in the other. */
  private static boolean isCut(Text known, Text text) {
    return known.shingles().containment(text.shingles()) == 1;
  }
}
