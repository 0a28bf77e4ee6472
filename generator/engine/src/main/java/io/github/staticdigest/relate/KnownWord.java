package io.github.staticdigest.relate;

/**
 * What is known of a word.
 *
 * @param term its number as a term, see {@link Terms}
 * @param counts whether it counts for likeness
 * @param tells whether it tells a reader something even when it stands alone
 * @param rarity its inverse document frequency, see {@link DocumentFrequencies}
 */
record KnownWord(long term, boolean counts, boolean tells, double rarity) {}
