package io.github.staticdigest.read.refs;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Braces that only keep capitals from being changed, {@code {FAIR}}, taken away. Those of LaTeX
 * stay: arguments of commands, what begins with a command, and all within mathematics.
 */
final class BibtexBraces {

  private BibtexBraces() {}

  static String unprotected(String text) {
    StringBuilder plain = new StringBuilder();
    Deque<Boolean> kept = new ArrayDeque<>();
    boolean math = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
      if (c == '$' && !escaped) {
        math = !math;
      }
      if (c == '{' && !escaped) {
        kept.push(math || isLatex(text, i));
        append(plain, c, kept.getFirst());
      } else if (c == '}' && !escaped && !kept.isEmpty()) {
        append(plain, c, kept.pop());
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static void append(StringBuilder plain, char brace, boolean keep) {
    if (keep) {
      plain.append(brace);
    }
  }

  /** Whether a brace opens an argument or a group of LaTeX. */
  private static boolean isLatex(String text, int brace) {
    if (brace + 1 < text.length() && text.charAt(brace + 1) == '\\') {
      return true;
    }
    int start = brace;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    char before = brace > 0 ? text.charAt(brace - 1) : ' ';
    boolean command = start > 0 && text.charAt(start - 1) == '\\';
    boolean accent = brace > 1 && text.charAt(brace - 2) == '\\';
    return command || accent || before == '^' || before == '_';
  }
}
