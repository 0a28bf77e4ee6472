package io.github.staticdigest.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks that a mailing service replaces, on their way through a template. They travel between two
 * characters that no published text may hold, so that nothing that a dump or an editor wrote can be
 * taken for one.
 */
public final class Placeholders {

  private static final char OPEN = '\uFDD0';
  private static final char CLOSE = '\uFDD1';
  private static final Pattern MARKED =
      Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "]*+)" + CLOSE);

  private Placeholders() {}

  /** A mark, to be put into a text that will be {@linkplain #resolve resolved}. */
  public static String of(String mark) {
    return OPEN + mark + CLOSE;
  }

  /**
   * The text with its marks as they are, and everything between them changed.
   *
   * @param masked makes of a text one that the service does not take for a mark
   */
  public static String resolve(String text, UnaryOperator<String> masked) {
    StringBuilder resolved = new StringBuilder(text.length());
    Matcher mark = MARKED.matcher(text);
    int from = 0;
    while (mark.find()) {
      resolved.append(masked.apply(text.substring(from, mark.start()))).append(mark.group(1));
      from = mark.end();
    }
    return resolved.append(masked.apply(text.substring(from))).toString();
  }
}
