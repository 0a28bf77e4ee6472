package io.github.staticdigest.repair;

import io.github.staticdigest.model.Span.Style;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that a command of LaTeX, with or without its backslash, or asterisks set apart.
 *
 * @param style how it is set
 * @param start where the content begins in the text
 * @param contentEnd where the content ends, exclusive
 * @param end where the command ends, exclusive
 */
record Emphasis(Style style, int start, int contentEnd, int end) {

  private static final int LONGEST = 500;

  private static final Map<String, Style> STYLES =
      Map.ofEntries(
          Map.entry("textit", Style.EMPHASIS),
          Map.entry("textsl", Style.EMPHASIS),
          Map.entry("emph", Style.EMPHASIS),
          Map.entry("em", Style.EMPHASIS),
          Map.entry("it", Style.EMPHASIS),
          Map.entry("itshape", Style.EMPHASIS),
          Map.entry("sl", Style.EMPHASIS),
          Map.entry("*", Style.EMPHASIS),
          Map.entry("textbf", Style.STRONG),
          Map.entry("mathbf", Style.STRONG),
          Map.entry("boldsymbol", Style.STRONG),
          Map.entry("bf", Style.STRONG),
          Map.entry("bfseries", Style.STRONG),
          Map.entry("**", Style.STRONG),
          Map.entry("texttt", Style.CODE),
          Map.entry("tt", Style.CODE));

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\\\|(?<![A-Za-z\\\\]))"
              + "(?<command>textit|textsl|emph|textbf|mathbf|boldsymbol|texttt)\\{"
              + "|\\{(?:\\\\(?<switch>em|it|itshape|sl|bf|bfseries|tt)|(?<bare>em|bf)) (?=\\S)"
              + "|(?<![\\w*\\\\/])(?<star>\\*\\*?)(?=\\p{L})(?<starred>[^*]{1,80})(?<=[\\w.!?)])"
              + "\\k<star>(?![\\w*])");

  /** What {@link #at} asks for; one for all offsets of a text. */
  static Matcher tokens(String text) {
    return TOKEN.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** The emphasis that begins at an offset, or null where none does. */
  static @Nullable Emphasis at(Matcher tokens, String text, int at) {
    Matcher token = tokens.region(at, text.length());
    if (!token.lookingAt()) {
      return null;
    }
    String star = token.group("star");
    if (star != null) {
      return new Emphasis(style(star), token.end("star"), token.end("starred"), token.end());
    }
    String command = token.group("command");
    String name = command != null ? command : either(token.group("switch"), token.group("bare"));
    int close = Braces.close(text, command != null ? token.end() - 1 : at, LONGEST);
    return close < 0 ? null : new Emphasis(style(name), token.end(), close, close + 1);
  }

  private static Style style(String name) {
    return Objects.requireNonNull(STYLES.get(name));
  }

  private static String either(@Nullable String first, @Nullable String second) {
    return Objects.requireNonNullElseGet(first, () -> Objects.requireNonNull(second));
  }
}
