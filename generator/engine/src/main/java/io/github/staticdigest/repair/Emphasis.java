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
              + "(textit|textsl|emph|textbf|mathbf|boldsymbol|texttt)\\{"
              + "|\\{(?:\\\\(em|it|itshape|sl|bf|bfseries|tt)|(em|bf)) (?=\\S)"
              + "|(?<![\\w*\\\\/])(\\*\\*?)(?=\\p{L})([^*]{1,80})(?<=[\\w.!?)])"
              + "\\4(?![\\w*])");

  /** The group of a command; those of a switch, with and without its backslash, follow. */
  private static final int COMMAND = 1;

  private static final int STAR = 4;
  private static final int STARRED = 5;

  /** Whether emphasis may begin at an offset, as far as the first signs there tell. */
  static boolean mayStand(String text, int at) {
    String begin =
        switch (text.charAt(at)) {
          case 't' -> "text";
          case 'e' -> "emph{";
          case 'm' -> "mathbf{";
          case 'b' -> "boldsymbol{";
          default -> "";
        };
    return text.startsWith(begin, at);
  }

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
    int group = matched(token);
    Style style = Objects.requireNonNull(STYLES.get(token.group(group)));
    if (group == STAR) {
      return new Emphasis(style, token.end(STAR), token.end(STARRED), token.end());
    }
    int close = Braces.close(text, group == COMMAND ? token.end() - 1 : at, LONGEST);
    return close < 0 ? null : new Emphasis(style, token.end(), close, close + 1);
  }

  /** Which group names the style. */
  private static int matched(Matcher token) {
    int group = COMMAND;
    while (token.start(group) < 0) {
      group++;
    }
    return group;
  }
}
