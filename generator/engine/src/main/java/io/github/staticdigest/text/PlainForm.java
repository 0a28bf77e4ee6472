package io.github.staticdigest.text;

import static io.github.staticdigest.text.PlainLetters.small;

import java.util.Map;

/**
 * Numbers of the folded forms of words that are written in ASCII letters and digits: what {@link
 * Words#form} says of them, without a string being made. Those with {@code isation} in them are
 * left to it.
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
   * @param before the state after that; 0 where nothing goes before
   */
  static long number(long before, char[] signs, int start, int end) {
    if (end - start <= 3 || small(signs[end - 1]) != 's') {
      return FormHash.mixed(state(before, signs, start, end));
    }
    return switch (small(signs[end - 2])) {
      case 's', 'u', 'i' -> FormHash.mixed(state(before, signs, start, end));
      case 'e' -> ofPluralInEs(before, signs, start, end);
      default -> FormHash.mixed(state(before, signs, start, end - 1));
    };
  }

  private static long ofPluralInEs(long before, char[] signs, int start, int end) {
    long whole = state(0, signs, start, end);
    for (int i = 0; i < IRREGULAR.length; i++) {
      if (IRREGULAR[i] == whole) {
        return FormHash.mixed(FormHash.state(before, SINGULAR[i]));
      }
    }
    char third = small(signs[end - 3]);
    char fourth = small(signs[end - 4]);
    if (third == 'i' && end - start > 4) {
      return FormHash.mixed(FormHash.step(state(before, signs, start, end - 3), 'y'));
    }
    boolean hissing =
        third == 'x'
            || (third == 's' && fourth == 's')
            || (third == 'h' && (fourth == 's' || fourth == 'c'));
    return FormHash.mixed(state(before, signs, start, hissing ? end - 2 : end - 1));
  }

  private static long state(long before, char[] signs, int start, int end) {
    long state = before;
    for (int at = start; at < end; at++) {
      state = FormHash.step(state, small(signs[at]));
    }
    return state;
  }
}
