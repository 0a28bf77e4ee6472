package io.github.staticdigest.read;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Text as sources hold it, brought to one line; LaTeX and what else is in it is left alone. */
public final class PlainText {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\\w{1,30});");
  private static final Pattern LABEL =
      Pattern.compile("abstract\\s?(?:[:.\\u2014]|--?)\\s*", Pattern.CASE_INSENSITIVE);

  /** Filled signs that begin a heading; hollow ones may be of mathematics. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[\u2022\u2023\u25B6\u25B8\u25BA\u27A4]\uFE0F?\\s*"
              + "|[\u00B7\u00BB\u203A\u2043\u25A0\u25AA\u25C6\u25CF\u25E6\u25FC\u25FE\u2605\u2794\u2798-\u27BE]\uFE0F?\\s+){1,9}"
              + "(?=\\S)|(?<=\\S)\\s?[\u00B6\\x{1F517}]$");

  /** No sign of a bullet comes before this one. */
  private static final char FIRST_BULLET = '\u00B6';

  private PlainText() {}

  /**
   * A text on one line, trimmed, with the character references of HTML resolved. What has no
   * semicolon or no meaning stays, as in {@code AT&T}.
   *
   * @return empty for null
   */
  public static String of(@Nullable String text) {
    if (text == null) {
      return "";
    }
    boolean references = text.indexOf('&') >= 0;
    return Shape.trim(
        onOneLine(references ? REFERENCE.matcher(text).replaceAll(PlainText::resolve) : text));
  }

  /** Each run of white space as one space; by hand, since this is most of the work of reading. */
  private static String onOneLine(String text) {
    return isOnOneLine(text) ? text : joined(text);
  }

  private static boolean isOnOneLine(String text) {
    if (text.contains("  ")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || isBreak(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String joined(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean after = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r') || isBreak(c);
      if (!space) {
        line.append(c);
      } else if (!after) {
        line.append(' ');
      }
      after = space;
    }
    return line.toString();
  }

  private static boolean isBreak(char c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static String withoutBullet(String heading) {
    boolean plain =
        heading.isEmpty()
            || (heading.charAt(0) < FIRST_BULLET
                && heading.charAt(heading.length() - 1) < FIRST_BULLET);
    return plain ? heading : BULLET.matcher(heading).replaceAll("");
  }

  static String withoutLabel(String text) {
    if (!text.startsWith("A") && !text.startsWith("a")) {
      return text;
    }
    Matcher matcher = LABEL.matcher(text);
    return matcher.lookingAt() ? text.substring(matcher.end()) : text;
  }

  private static String resolve(MatchResult match) {
    return Matcher.quoteReplacement(Parser.unescapeEntities(match.group(), true));
  }
}
