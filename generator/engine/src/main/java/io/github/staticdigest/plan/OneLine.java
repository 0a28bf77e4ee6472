package io.github.staticdigest.plan;

import java.util.regex.Pattern;

/** Texts on one line, for titles in lists of readers' programs. */
final class OneLine {

  /** White space, and marks that turn the direction of all that follows. */
  private static final Pattern GAPS = Pattern.compile("[\\s\\u202A-\\u202E\\u2066-\\u2069]++");

  /** The last sign before those marks. */
  private static final char LAST_EVEN = '\u2029';

  /** The last of those marks. */
  private static final char LAST_TURN = '\u2069';

  private OneLine() {}

  /** A text with single blanks where it had gaps, and none at its ends. */
  static String of(String text) {
    return (isEven(text) ? text : GAPS.matcher(text).replaceAll(" ")).strip();
  }

  /** Whether a text has no gaps but single blanks, as most have. */
  private static boolean isEven(String text) {
    char[] signs = text.toCharArray();
    for (char sign : signs) {
      if (sign < ' ' || (sign > LAST_EVEN && sign <= LAST_TURN)) {
        return false;
      }
    }
    return !text.contains("  ");
  }
}
