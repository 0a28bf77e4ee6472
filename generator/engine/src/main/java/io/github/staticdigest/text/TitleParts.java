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

  private static final String OPENING = "([{“";
  private static final String CLOSING = ")]}”";
  private static final String DASHES = "-–—";

  /** Splits a title. */
  public static TitleParts of(String title) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < title.length() - 1; i++) {
      char sign = title.charAt(i);
      depth += (OPENING.indexOf(sign) < 0 ? 0 : 1) - (CLOSING.indexOf(sign) < 0 ? 0 : 1);
      quoted ^= sign == '"';
      if (i > 0 && depth <= 0 && !quoted && parts(title, i)) {
        int end = sign == '?' ? i + 1 : i;
        return new TitleParts(title.substring(0, end).strip(), title.substring(i + 1).strip());
      }
    }
    return new TitleParts(title.strip(), "");
  }

  private static boolean parts(String title, int i) {
    char sign = title.charAt(i);
    boolean spaceFollows = Character.isWhitespace(title.charAt(i + 1));
    if (sign == ':') {
      return spaceFollows || !Character.isDigit(title.charAt(i + 1));
    }
    if (DASHES.indexOf(sign) >= 0) {
      return spaceFollows && Character.isWhitespace(title.charAt(i - 1));
    }
    return sign == '?' && spaceFollows;
  }
}
