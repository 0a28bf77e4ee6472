package io.github.staticdigest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dollars around mathematics. Money, templates and the variables of shells have them too: what
 * stands between two is mathematics where it looks like nothing else, and where the dollars hang on
 * words ({@code Ly$\alpha$}, {@code $\Lambda$CDM}) only where mathematics alone looks so.
 */
final class MathDelimiters {

  private static final int LONGEST = 400;

  /** What mathematics has, and money and variables have not. */
  private static final String LIKELY = "\\^_=<>+{}|";

  /** What mathematics alone has: commands, scripts, relations, Greek letters, signs. */
  private static final Pattern CERTAIN =
      Pattern.compile(
          "\\\\[A-Za-z,;!]|\\^|_\\{|^_|(?<![A-Za-z])[A-Za-z]_|[<>=~×·±÷]"
              + "|[\\x{370}-\\x{3FF}\\x{2070}-\\x{209C}\\x{2100}-\\x{214F}\\x{2190}-\\x{22FF}]");

  /** What no price and no variable of a shell has, wherever it stands. */
  private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z,;!]|\\^|_\\{");

  /** A sign alone, and a name in capitals that lost the alphabet it was set in. */
  private static final Pattern SIGN_OR_NAME = Pattern.compile("[+−*'-]|\\{[A-Z]{1,3}\\}");

  /** {@code q-} of {@code $q-$analog}, the hyphen of which belongs to the sentence. */
  private static final Pattern HYPHENED =
      Pattern.compile("(?:[A-Za-z](?:_\\w)?|[A-Za-z]{0,3}\\([A-Za-z0-9,]{1,5}\\))-");

  private static final Pattern SINGLE =
      Pattern.compile("[A-Za-z0-9]| [A-Za-z]|[A-Za-z] | [A-Za-z] ");

  /** What may stand behind a single letter: {@code $n$th}, {@code $w$CDM}, no word and no name. */
  private static final Pattern ENDS_NAME = Pattern.compile("th\\b|[^a-z${(]|$");

  private static final Pattern PARENTHESIS = Pattern.compile("\\([A-Za-z0-9 ,|+-]{1,9}\\)");

  private static final Pattern PROSE_OR_CODE =
      Pattern.compile("[\"#@`]|(?<![\\\\A-Za-z{])[a-z]{3,} [a-z]{3,}|[a-z]{3,}[.,;] [A-Za-z]{3,}");

  private MathDelimiters() {}

  /** The edits that take the dollars away. */
  static List<Edit> find(String text) {
    List<Edit> edits = new ArrayList<>();
    int open = next(text, 0);
    while (open >= 0) {
      int width = text.startsWith("$$", open) ? 2 : 1;
      int close = next(text, open + width);
      String mended = close < 0 ? null : mended(text, open, width, close);
      if (mended == null) {
        open = next(text, open + width);
      } else {
        edits.add(new Edit(open, close + width, mended));
        open = next(text, close + width);
      }
    }
    return edits;
  }

  /** The next dollar that no backslash escapes, or -1. */
  private static int next(String text, int from) {
    int at = text.indexOf('$', from);
    while (at > 0 && text.charAt(at - 1) == '\\') {
      at = text.indexOf('$', at + 1);
    }
    return at;
  }

  private static @Nullable String mended(String text, int open, int width, int close) {
    String content = text.substring(open + width, close);
    boolean whole = width == 1 || text.startsWith("$$", close);
    if (!whole || content.isBlank() || content.length() > LONGEST) {
      return null;
    }
    char before = open == 0 ? ' ' : text.charAt(open - 1);
    char after = close + width == text.length() ? ' ' : text.charAt(close + width);
    boolean mathematics =
        standsApart(content, before, after)
            || isCertain(content, text.substring(Math.max(open - 4, 0), open), after)
            || hangsOnWord(
                content,
                before,
                text.substring(close + width, Math.min(close + width + 3, text.length())));
    return mathematics ? spaced(content, before, after) : null;
  }

  /** White space on the inner side of a dollar parts words as well as on the outer. */
  private static String spaced(String content, char before, char after) {
    boolean first = Character.isWhitespace(content.charAt(0)) && ",;:".indexOf(before) >= 0;
    boolean last = content.endsWith(" ") && Character.isLetterOrDigit(after);
    String set = Formula.set(content.strip(), last ? ' ' : after);
    return !first && !last ? set : (first ? " " : "").concat(set).concat(last ? " " : "");
  }

  /** Between white space or punctuation, with nothing that would make it a variable or a price. */
  private static boolean standsApart(String content, char before, char after) {
    return !isWord(before)
        && before != '$'
        && !Character.isLetterOrDigit(after)
        && "${(".indexOf(after) < 0
        && "{)".indexOf(content.charAt(0)) < 0
        && content.strip().length() == content.length()
        && content.charAt(content.length() - 1) != '\\'
        && (content.indexOf(' ') < 0 || isLikely(content) || !hasWord(content));
  }

  private static boolean isCertain(String content, String before, char after) {
    boolean command = COMMAND.matcher(content).find();
    boolean words =
        content.endsWith(" ")
            && Character.isLetterOrDigit(after)
            && content.indexOf('\\') < 0
            && hasWord(content);
    return !words
        && CERTAIN.matcher(Formula.inner(content)).find()
        && !PROSE_OR_CODE.matcher(content).find()
        && (command || !Money.isCut(content, before, after));
  }

  /** The few things without a sign of mathematics that are often written so beside a word. */
  private static boolean hangsOnWord(String content, char before, String behind) {
    char after = behind.isEmpty() ? ' ' : behind.charAt(0);
    return SIGN_OR_NAME.matcher(content).matches()
        || (SINGLE.matcher(content).matches()
            && !Character.isLetter(before)
            && ENDS_NAME.matcher(behind).lookingAt())
        || (Character.isLetter(before) && PARENTHESIS.matcher(content).matches())
        || (!isWord(before) && Character.isLetter(after) && HYPHENED.matcher(content).matches());
  }

  private static boolean isLikely(String content) {
    int at = 0;
    while (at < content.length() && LIKELY.indexOf(content.charAt(at)) < 0) {
      at++;
    }
    return at < content.length();
  }

  /** Whether two letters of ASCII stand side by side. */
  private static boolean hasWord(String content) {
    int at = 0;
    while (at < content.length() && Symbols.endOfLetters(content, at) < at + 2) {
      at++;
    }
    return at < content.length();
  }

  /** Whether a name in a program may have it. */
  static boolean isWord(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
