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
    if (!isPlural(signs, start, end)) {
      return FormHash.mixed(state(before, signs, start, end));
    }
    int irregular = irregular(signs, end, state(0, signs, start, end));
    if (irregular >= 0) {
      return FormHash.mixed(FormHash.state(before, SINGULAR[irregular]));
    }
    long three = state(before, signs, start, end - 3);
    long two = FormHash.step(three, small(signs[end - 3]));
    return regular(signs, start, end, FormHash.step(two, small(signs[end - 2])), two, three);
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
    if (!isPlural(signs, start, end)) {
      return FormHash.mixed(whole);
    }
    int irregular = irregular(signs, end, whole);
    return irregular >= 0
        ? FormHash.of(SINGULAR[irregular])
        : regular(signs, start, end, one, two, three);
  }

  private static boolean isPlural(char[] signs, int start, int end) {
    return end - start > 3
        && small(signs[end - 1]) == 's'
        && switch (small(signs[end - 2])) {
          case 's', 'u', 'i' -> false;
          default -> true;
        };
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

  private static long regular(char[] signs, int start, int end, long one, long two, long three) {
    if (small(signs[end - 2]) != 'e') {
      return FormHash.mixed(one);
    }
    char third = small(signs[end - 3]);
    char fourth = small(signs[end - 4]);
    if (third == 'i' && end - start > 4) {
      return FormHash.mixed(FormHash.step(three, 'y'));
    }
    boolean hissing =
        third == 'x'
            || (third == 's' && fourth == 's')
            || (third == 'h' && (fourth == 's' || fourth == 'c'));
    return FormHash.mixed(hissing ? two : one);
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
