package io.github.staticdigest.read;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Text as sources hold it, brought to one line; LaTeX and what else is in it is left alone. */
public final class PlainText {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\\w{1,30});");
  private static final Pattern LABEL =
      Pattern.compile("abstract\\s?(?:[:.\\u2014]|--?)\\s*", Pattern.CASE_INSENSITIVE);

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
    String resolved =
        text.indexOf('&') < 0 ? text : REFERENCE.matcher(text).replaceAll(PlainText::resolve);
    return Shape.trim(SPACE.matcher(resolved).replaceAll(" "));
  }

  static String withoutLabel(String text) {
    Matcher matcher = LABEL.matcher(text);
    return matcher.lookingAt() ? text.substring(matcher.end()) : text;
  }

  private static String resolve(MatchResult match) {
    return Matcher.quoteReplacement(Parser.unescapeEntities(match.group(), true));
  }
}
