package io.github.staticdigest.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks plain text into lines. Words stay whole, so only a word longer than the line, such as an
 * address, exceeds it. Blank lines part paragraphs; items of a list and quotations keep their own
 * lines; other line ends are spaces. Only in notes do they hang from their mark: a title such as
 * "3. A title" or an abstract that begins with "> 90%" has none.
 */
final class TextWrap {

  private static final Pattern PARAGRAPHS = Pattern.compile("\\R[\\h]*+(?:\\R[\\h]*+)++");
  private static final Pattern LINES = Pattern.compile("\\R");
  private static final Pattern ITEM = Pattern.compile("\\h*+(?:[-*+>#]|\\d++[.)])\\h.*+");
  private static final Pattern MARKS =
      Pattern.compile("(?:>\\h)*+(?:(?:[-*+]|\\d++[.)])\\h)?+(?:>\\h)*+");
  private static final Pattern OTHER_MARK = Pattern.compile("[^>]");
  private static final Pattern SPACES = Pattern.compile("[\\h\\v]++");

  private TextWrap() {}

  /**
   * Wraps a text.
   *
   * @param width the most characters a line may have, counted as code points
   * @param first stands before the first line
   * @param rest stands before every other line
   */
  static String wrap(String text, int width, String first, String rest) {
    return wrap(text, width, first, rest, false);
  }

  /**
   * Wraps a note: further lines of an item stand below its words, and those of a quotation are
   * quoted as often as the first.
   *
   * @param width the most characters a line may have, counted as code points
   * @param first stands before the first line
   * @param rest stands before every other line
   */
  static String note(String text, int width, String first, String rest) {
    return wrap(text, width, first, rest, true);
  }

  private static String wrap(String text, int width, String first, String rest, boolean hangs) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : PARAGRAPHS.split(text.strip(), -1)) {
      if (!lines.isEmpty()) {
        lines.add(rest.stripTrailing());
      }
      for (String piece : pieces(paragraph)) {
        String further = hangs ? rest + hanging(piece) : rest;
        fill(piece, width, lines.isEmpty() ? first : rest, further, lines);
      }
    }
    return String.join("\n", lines);
  }

  private static List<String> pieces(String paragraph) {
    List<String> pieces = new ArrayList<>();
    for (String line : LINES.split(paragraph, -1)) {
      if (pieces.isEmpty() || ITEM.matcher(line).matches()) {
        pieces.add(line);
      } else {
        pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + " " + line);
      }
    }
    return pieces;
  }

  /** What stands before the further lines of a piece: its marks, but spaces for those of items. */
  private static String hanging(String piece) {
    Matcher marks = MARKS.matcher(SPACES.matcher(piece.strip()).replaceAll(" "));
    return marks.lookingAt() ? OTHER_MARK.matcher(marks.group()).replaceAll(" ") : "";
  }

  private static void fill(String piece, int width, String first, String rest, List<String> lines) {
    StringBuilder line = new StringBuilder(first);
    boolean bare = true;
    for (String word : SPACES.split(piece.strip(), -1)) {
      if (!bare && length(line) + 1 + length(word) > width) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(rest);
        bare = true;
      }
      line.append(bare ? "" : " ").append(word);
      bare = false;
    }
    lines.add(line.toString().stripTrailing());
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
