package io.github.staticdigest.text;

/**
 * A title as its main part and its subtitle: {@code LST: Ladder Side-Tuning} has the main part
 * {@code LST}.
 *
 * @param main what stands before the first colon, spaced dash, or question mark (which it keeps)
 *     that lies outside of brackets and quotes; the whole title where there is none
 * @param subtitle what follows it; empty where there is none
 */
public record TitleParts(String main, String subtitle) {

  /** Splits a title. */
  public static TitleParts of(String title) {
    int at = parting(title.toCharArray());
    if (at < 0) {
      return new TitleParts(title.strip(), "");
    }
    int end = title.charAt(at) == '?' ? at + 1 : at;
    return new TitleParts(title.substring(0, end).strip(), title.substring(at + 1).strip());
  }

  /** Where the sign stands that parts a title, or -1. */
  private static int parting(char[] signs) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < signs.length - 1; i++) {
      depth += depth(signs[i]);
      quoted ^= signs[i] == '"';
      if (i > 0 && depth <= 0 && !quoted && parts(signs, i)) {
        return i;
      }
    }
    return -1;
  }

  /** How much deeper in brackets what follows a sign stands. */
  private static int depth(char sign) {
    return switch (sign) {
      case '(', '[', '{', '“' -> 1;
      case ')', ']', '}', '”' -> -1;
      default -> 0;
    };
  }

  private static boolean parts(char[] signs, int i) {
    return switch (signs[i]) {
      case ':' -> !Character.isDigit(signs[i + 1]);
      case '?', '-', '–', '—' ->
          Character.isWhitespace(signs[i + 1])
              && (signs[i] == '?' || Character.isWhitespace(signs[i - 1]));
      default -> false;
    };
  }
}
