package io.github.staticdigest.text;

import java.util.Arrays;

/**
 * Plurals that are made otherwise, all in {@code es}, with their singulars. They are found by their
 * {@link FormHash#state}, so that no string is made of a word to look it up.
 */
final class IrregularPlurals {

  private static final String[][] ALL = {
    {"analyses", "analysis"},
    {"bases", "basis"},
    {"hypotheses", "hypothesis"},
    {"indices", "index"},
    {"matrices", "matrix"},
    {"series", "series"},
    {"species", "species"},
    {"vertices", "vertex"}
  };

  private static final long[] STATES =
      Arrays.stream(ALL).mapToLong(both -> FormHash.state(0, both[0].toCharArray())).toArray();

  private static final long[] SINGULARS =
      Arrays.stream(ALL).mapToLong(both -> FormHash.of(both[1])).toArray();

  private IrregularPlurals() {}

  /** Which one has this state, or -1. */
  static int of(long state) {
    for (int i = 0; i < STATES.length; i++) {
      if (STATES[i] == state) {
        return i;
      }
    }
    return -1;
  }

  /** The number of the singular of one. */
  static long number(int irregular) {
    return SINGULARS[irregular];
  }

  /** The letters of the singular of one. */
  static char[] singular(int irregular) {
    return ALL[irregular][1].toCharArray();
  }
}
