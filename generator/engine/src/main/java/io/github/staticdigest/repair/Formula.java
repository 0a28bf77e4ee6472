package io.github.staticdigest.repair;

/**
 * Sets the mathematics that stood between dollars, by hand: they are many, and the machine that
 * matches patterns is much to compile.
 */
final class Formula {

  private Formula() {}

  /** The mathematics, set so that what follows does not become part of it. */
  static String set(String content, char after) {
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
    return symbol == null ? set.concat(" ") : set.substring(0, command).concat(symbol);
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
