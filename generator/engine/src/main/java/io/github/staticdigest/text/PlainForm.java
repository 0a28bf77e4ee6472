package io.github.staticdigest.text;

import java.util.Map;

/**
 * Numbers of the folded forms of plurals that are written in ASCII letters and digits: what {@link
 * Words#form} says of them, from the states that reading them went through. None has {@code
 * isation} in it.
 */
final class PlainForm {

  /** The states of irregular plurals, and the numbers of their singulars. */
  private static final long[] IRREGULAR = new long[Words.IRREGULAR.size()];

  private static final long[] SINGULAR = new long[IRREGULAR.length];

  static {
    int count = 0;
    for (Map.Entry<String, String> plural : Words.IRREGULAR.entrySet()) {
      IRREGULAR[count] = FormHash.state(0, plural.getKey().toCharArray());
      SINGULAR[count++] = FormHash.of(plural.getValue());
    }
  }

  private PlainForm() {}

  /**
   * The number of a word that was read letter by letter already.
   *
   * @param one the state before its last letter
   * @param two the state before its last two
   * @param three the state before its last three
   */
  static long number(char[] signs, int start, int end, long one, long two, long three) {
    long whole = FormHash.step(one, PlainLetters.small(signs[end - 1]));
    PluralEnding ending = PluralEnding.of(signs, start, end);
    if (ending == PluralEnding.NONE) {
      return FormHash.mixed(whole);
    }
    int irregular = irregular(signs, end, whole);
    return irregular >= 0 ? SINGULAR[irregular] : regular(ending, one, two, three);
  }

  /** Which of the irregular plurals a word is, all of which end in {@code es}; or -1. */
  private static int irregular(char[] signs, int end, long whole) {
    for (int i = 0; PlainLetters.small(signs[end - 2]) == 'e' && i < IRREGULAR.length; i++) {
      if (IRREGULAR[i] == whole) {
        return i;
      }
    }
    return -1;
  }

  private static long regular(PluralEnding ending, long one, long two, long three) {
    return switch (ending) {
      case IES -> FormHash.mixed(FormHash.step(three, 'y'));
      case ES -> FormHash.mixed(two);
      default -> FormHash.mixed(one);
    };
  }
}
