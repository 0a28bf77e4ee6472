package io.github.staticdigest.text;

/**
 * Judges before parsing whether a text is nested so deeply, or so full of signs that open
 * something, that parsing it would take time or stack beyond bounds.
 */
final class MarkdownNesting {

  /** Signs of quotes and lists, and spaces, in front of a line: two are needed for a level. */
  private static final int MAX_INDENT = 200;

  /** Signs of emphasis, links, code and tags in one paragraph. */
  private static final int MAX_SIGNS = 1000;

  private static final int TAB = 4;

  private MarkdownNesting() {}

  static boolean isBounded(String markdown) {
    int signs = 0;
    for (String line : (Iterable<String>) markdown.lines()::iterator) {
      signs = line.isBlank() ? 0 : signs + signs(line);
      if (signs > MAX_SIGNS || indent(line) > MAX_INDENT) {
        return false;
      }
    }
    return true;
  }

  private static int signs(String line) {
    return (int) line.chars().filter(sign -> "*_[]`<!".indexOf(sign) >= 0).count();
  }

  private static int indent(String line) {
    int indent = 0;
    for (int i = 0; i < line.length() && " \t>*+-.)0123456789".indexOf(line.charAt(i)) >= 0; i++) {
      indent += line.charAt(i) == '\t' ? TAB : 1;
    }
    return indent;
  }
}
