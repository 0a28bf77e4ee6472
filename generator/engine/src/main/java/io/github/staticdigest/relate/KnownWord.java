package io.github.staticdigest.relate;

/**
 * A word of a {@link Lexicon}.
 *
 * @param number its number there, from 0 without gaps
 * @param form the folded form
 * @param counts whether it counts for likeness
 * @param tells whether it tells a reader something even when it stands alone
 * @param rarity its inverse document frequency, see {@link DocumentFrequencies}
 */
record KnownWord(int number, String form, boolean counts, boolean tells, double rarity) {

  KnownWord numbered(int other) {
    return new KnownWord(other, form, counts, tells, rarity);
  }
}
