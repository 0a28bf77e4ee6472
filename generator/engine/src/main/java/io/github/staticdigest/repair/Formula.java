package io.github.staticdigest.repair;

import java.util.Arrays;

/**
 * Sets the mathematics that stood between dollars, by hand: they are many, and the machine that
 * matches patterns is much to compile.
 */
final class Formula {

  private Formula() {}

  /**
   * The mathematics. White space on the inner side of a dollar parts words as well as on the outer.
   *
   * @param before the sign before the dollars
   * @param after the sign behind them
   */
  static String set(String content, char before, char after) {
    boolean first = Character.isWhitespace(content.charAt(0)) && ",;:".indexOf(before) >= 0;
    boolean last = content.endsWith(" ") && Character.isLetterOrDigit(after);
    String set = set(content.strip(), last ? ' ' : after);
    return first || last ? within(set, first ? 1 : 0, last ? 1 : 0) : set;
  }

  private static String within(String text, int spacesBefore, int spacesBehind) {
    char[] signs = new char[spacesBefore + text.length() + spacesBehind];
    Arrays.fill(signs, ' ');
    text.getChars(0, text.length(), signs, spacesBefore);
    return new String(signs);
  }

  /** Set so that what follows does not become part of it. */
  private static String set(String content, char after) {
    String set = Symbols.inMathematics(inner(content));
    set = set.indexOf('~', 1) < 0 ? set : withSpaces(set);
    set = set.indexOf('{') < 0 ? set : ungrouped(set);
    if (set.length() == 2 && "^_".indexOf(set.charAt(0)) >= 0) {
      return new String(new char[] {set.charAt(0), '{', set.charAt(1), '}'});
    }
    return Character.isLetter(after) ? closed(set) : set;
  }

  /** A tilde is a space, but for one at the beginning, which says "about". */
  private static String withSpaces(String set) {
    char[] signs = set.toCharArray();
    for (int i = 1; i < signs.length; i++) {
      signs[i] = signs[i] == '~' ? ' ' : signs[i];
    }
    return new String(signs);
  }

  /** Without the braces that lost the alphabet of their letter. */
  private static String ungrouped(String set) {
    char[] signs = set.toCharArray();
    int kept = 0;
    for (int i = 0; i < signs.length; i++) {
      int close = closeOfLetter(set, i);
      for (int letter = i + 1; letter < close; letter++) {
        signs[kept++] = signs[letter];
      }
      if (close < 0) {
        signs[kept++] = signs[i];
      }
      i = Math.max(i, close);
    }
    return new String(signs, 0, kept);
  }

  /** Where the braces close that hold a letter alone and open at an offset, or -1. */
  private static int closeOfLetter(String set, int open) {
    if (set.charAt(open) != '{'
        || open + 1 == set.length()
        || (open > 0 && takesBraces(set.charAt(open - 1)))) {
      return -1;
    }
    int letter = set.codePointAt(open + 1);
    int close = open + 1 + Character.charCount(letter);
    return Character.isLetter(letter) && set.startsWith("}", close) ? close : -1;
  }

  private static boolean takesBraces(char before) {
    return MathDelimiters.isWord(before) || "^}\\".indexOf(before) >= 0;
  }

  /** A command at the end would take the letters behind it for its own. */
  private static String closed(String set) {
    int command = set.lastIndexOf('\\');
    String name = set.substring(command + 1);
    if (command < 0 || !isName(name)) {
      return set;
    }
    String symbol = Symbols.of(name);
    int end = symbol == null ? set.length() : command;
    return set.substring(0, end).concat(symbol == null ? " " : symbol);
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && Symbols.endOfLetters(text, 0) == text.length();
  }

  /** The content of braces around the whole. */
  static String inner(String content) {
    boolean braced =
        content.charAt(0) == '{'
            && Braces.close(content, 0, content.length()) == content.length() - 1;
    return braced && content.length() > 2 ? content.substring(1, content.length() - 1) : content;
  }
}
