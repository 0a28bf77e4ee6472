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

  /** So many signs before and behind the dollars tell what they are. */
  private static final int NEAR = 4;

  /** What tells mathematics; the most usual first. */
  private static final List<Sign> SIGNS =
      List.of(MathDelimiters::standsApart, MathDelimiters::isCertain, MathDelimiters::hangsOnWord);

  private MathDelimiters() {}

  private interface Sign {
    boolean tells(Between between);
  }

  /** What stands between two dollars, and a little of what stands around them. */
  private record Between(String content, String before, String behind) {

    /** The sign before the dollars; a space at the beginning of the text. */
    char preceding() {
      return before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    }

    /** The sign behind the dollars; a space at the end of the text. */
    char after() {
      return behind.isEmpty() ? ' ' : behind.charAt(0);
    }
  }

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
    int end = close + width;
    String before = text.substring(Math.max(open - NEAR, 0), open);
    String behind = text.substring(end, Math.min(end + NEAR, text.length()));
    Between between = new Between(content, before, behind);
    return isMathematics(between)
        ? Formula.set(content, between.preceding(), between.after())
        : null;
  }

  private static boolean isMathematics(Between between) {
    for (Sign sign : SIGNS) {
      if (sign.tells(between)) {
        return true;
      }
    }
    return false;
  }

  /** Between white space or punctuation, with nothing that would make it a variable or a price. */
  private static boolean standsApart(Between between) {
    String content = between.content();
    char before = between.preceding();
    return !isWord(before)
        && before != '$'
        && !Character.isLetterOrDigit(between.after())
        && "${(".indexOf(between.after()) < 0
        && "{)".indexOf(content.charAt(0)) < 0
        && content.strip().length() == content.length()
        && content.charAt(content.length() - 1) != '\\'
        && (content.indexOf(' ') < 0 || isLikely(content) || !hasWord(content));
  }

  private static boolean isCertain(Between between) {
    String content = between.content();
    boolean command = COMMAND.matcher(content).find();
    boolean words =
        content.endsWith(" ")
            && Character.isLetterOrDigit(between.after())
            && content.indexOf('\\') < 0
            && hasWord(content);
    return !words
        && CERTAIN.matcher(Formula.inner(content)).find()
        && !PROSE_OR_CODE.matcher(content).find()
        && (command || !Money.isCut(content, between.before(), between.after()));
  }

  /** The few things without a sign of mathematics that are often written so beside a word. */
  private static boolean hangsOnWord(Between between) {
    String content = between.content();
    char before = between.preceding();
    return SIGN_OR_NAME.matcher(content).matches()
        || (SINGLE.matcher(content).matches()
            && !Character.isLetter(before)
            && ENDS_NAME.matcher(between.behind()).lookingAt())
        || (Character.isLetter(before) && PARENTHESIS.matcher(content).matches())
        || (!isWord(before)
            && Character.isLetter(between.after())
            && HYPHENED.matcher(content).matches());
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
