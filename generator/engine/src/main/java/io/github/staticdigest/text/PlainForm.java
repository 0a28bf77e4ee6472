package io.github.staticdigest.text;

import java.util.Map;

/**
 * Numbers of the folded forms of words that are written in ASCII letters and digits or in {@link
 * BareLetters}: what {@link Words#form} says of them, without a string being made. None has {@code
 * isation} in it.
 */
final class PlainForm {

  /** The states of irregular plurals, and their singulars. */
  private static final long[] IRREGULAR = new long[Words.IRREGULAR.size()];

  private static final String[] SINGULAR = new String[IRREGULAR.length];

  static {
    int count = 0;
    for (Map.Entry<String, String> plural : Words.IRREGULAR.entrySet()) {
      IRREGULAR[count] = FormHash.state(0, plural.getKey());
      SINGULAR[count++] = plural.getValue();
    }
  }

  private PlainForm() {}

  /**
   * The number of a word after what is written as one with it.
   *
   * @param before the state after that
   */
  static long number(long before, char[] signs, int start, int end) {
    PluralEnding ending = PluralEnding.of(signs, start, end);
    if (ending == PluralEnding.NONE) {
      return FormHash.mixed(state(before, signs, start, end));
    }
    int irregular = irregular(signs, end, state(0, signs, start, end));
    if (irregular >= 0) {
      return FormHash.mixed(FormHash.state(before, SINGULAR[irregular]));
    }
    long three = state(before, signs, start, end - 3);
    long two = FormHash.step(three, small(signs[end - 3]));
    return regular(ending, FormHash.step(two, small(signs[end - 2])), two, three);
  }

  /**
   * The number of a word that was read letter by letter already.
   *
   * @param one the state before its last letter
   * @param two the state before its last two
   * @param three the state before its last three
   */
  static long number(char[] signs, int start, int end, long one, long two, long three) {
    long whole = FormHash.step(one, small(signs[end - 1]));
    PluralEnding ending = PluralEnding.of(signs, start, end);
    if (ending == PluralEnding.NONE) {
      return FormHash.mixed(whole);
    }
    int irregular = irregular(signs, end, whole);
    return irregular >= 0 ? FormHash.of(SINGULAR[irregular]) : regular(ending, one, two, three);
  }

  /** Which of the irregular plurals a word is, all of which end in {@code es}; or -1. */
  private static int irregular(char[] signs, int end, long whole) {
    for (int i = 0; small(signs[end - 2]) == 'e' && i < IRREGULAR.length; i++) {
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

  private static long state(long before, char[] signs, int start, int end) {
    long state = before;
    for (int at = start; at < end; at++) {
      state = FormHash.step(state, small(signs[at]));
    }
    return state;
  }

  /** Of other signs than ASCII's letters and digits the sign itself. */
  private static char small(char sign) {
    char small = PlainLetters.small(sign);
    return small == 0 ? sign : small;
  }
}
