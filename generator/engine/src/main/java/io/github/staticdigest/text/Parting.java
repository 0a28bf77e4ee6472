package io.github.staticdigest.text;

/**
 * What parts two words more than a space does: the end of a sentence or of a part of it, a bracket.
 */
final class Parting {

  /** What parts two words wherever it stands. */
  private static final String ANYWHERE = ";?!|";

  /** What parts two words where white space follows: not in {@code 2.0} and {@code f(x)-nets}. */
  private static final String BEFORE_SPACE = ".,:)]}";

  /** What parts two words where white space goes before: not in {@code SE(3)}. */
  private static final String AFTER_SPACE = "([{";

  private static final byte PARTS = 1;
  private static final byte PARTS_BEFORE_SPACE = 2;
  private static final byte PARTS_AFTER_SPACE = 3;
  private static final byte SPACE = 4;

  /** What signs of ASCII are. */
  private static final byte[] KINDS = new byte[128];

  static {
    for (char sign = 0; sign < KINDS.length; sign++) {
      KINDS[sign] = Character.isWhitespace(sign) ? SPACE : 0;
    }
    ANYWHERE.chars().forEach(sign -> KINDS[sign] = PARTS);
    BEFORE_SPACE.chars().forEach(sign -> KINDS[sign] = PARTS_BEFORE_SPACE);
    AFTER_SPACE.chars().forEach(sign -> KINDS[sign] = PARTS_AFTER_SPACE);
  }

  private Parting() {}

  /**
   * Whether such a sign stands between two offsets, the end of a word and the start of the next.
   * Other signs, such as quotation marks, may stand between it and white space.
   */
  static boolean parts(char[] signs, int from, int to) {
    boolean space = false;
    boolean partsBeforeSpace = false;
    for (int at = from; at < to; at++) {
      int kind = kind(signs[at]);
      if (kind == PARTS
          || (kind == PARTS_AFTER_SPACE && space)
          || (kind == SPACE && partsBeforeSpace)) {
        return true;
      }
      space |= kind == SPACE;
      partsBeforeSpace |= kind == PARTS_BEFORE_SPACE;
    }
    return false;
  }

  /** Whether a bracket stands at the end that opened after the start. */
  static boolean closesBracket(char[] signs, int start, int end) {
    char opening = end < signs.length ? opening(signs[end]) : 0;
    int open = 0;
    for (int at = start; opening != 0 && at < end; at++) {
      if (signs[at] == opening) {
        open++;
      } else if (signs[at] == signs[end]) {
        open--;
      }
    }
    return open > 0;
  }

  /** The bracket that one closes; 0 of all else. */
  private static char opening(char closing) {
    return switch (closing) {
      case ')' -> '(';
      case ']' -> '[';
      case '}' -> '{';
      default -> 0;
    };
  }

  private static int kind(char sign) {
    if (sign < KINDS.length) {
      return KINDS[sign];
    }
    return Character.isSpaceChar(sign) ? SPACE : 0;
  }
}
