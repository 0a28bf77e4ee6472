package io.github.staticdigest.text;

/**
 * What parts two words more than a space does: the end of a sentence or of a part of it, a bracket.
 */
final class Parting {

  /** What parts two words wherever it stands. */
  private static final String PARTING = ";?!|";

  /** What parts two words where white space follows: not in {@code 2.0} and {@code f(x)-nets}. */
  private static final String PARTING_BEFORE_SPACE = ".,:)]}";

  /** What parts two words where white space goes before: not in {@code SE(3)}. */
  private static final String PARTING_AFTER_SPACE = "([{";

  private static final String CLOSING = ")]}";

  private Parting() {}

  /**
   * Whether such a sign stands between two offsets, the end of a word and the start of the next.
   */
  static boolean parts(char[] signs, int from, int to) {
    for (int at = from; at < to; at++) {
      char sign = signs[at];
      if (PARTING.indexOf(sign) >= 0
          || (PARTING_BEFORE_SPACE.indexOf(sign) >= 0 && hasSpace(signs, at, to))
          || (PARTING_AFTER_SPACE.indexOf(sign) >= 0 && hasSpace(signs, from, at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bracket stands at the end that opened after the start. */
  static boolean closesBracket(char[] signs, int start, int end) {
    int kind = end < signs.length ? CLOSING.indexOf(signs[end]) : -1;
    if (kind < 0) {
      return false;
    }
    char opening = PARTING_AFTER_SPACE.charAt(kind);
    int open = 0;
    for (int at = start; at < end; at++) {
      if (signs[at] == opening) {
        open++;
      } else if (signs[at] == signs[end]) {
        open--;
      }
    }
    return open > 0;
  }

  /** Whether there is white space; other signs, such as quotation marks, may stand beside it. */
  private static boolean hasSpace(char[] signs, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Character.isWhitespace(signs[at]) || Character.isSpaceChar(signs[at])) {
        return true;
      }
    }
    return false;
  }
}
