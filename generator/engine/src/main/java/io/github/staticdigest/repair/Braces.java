package io.github.staticdigest.repair;

/** Finds the brace that closes another. */
final class Braces {

  private Braces() {}

  /**
   * Offset of the brace that closes the one at {@code open}.
   *
   * @param most how many characters may stand between them
   * @return -1 where none does
   */
  static int close(String text, int open, int most) {
    int depth = 0;
    int last = Math.min(text.length() - 1, open + most + 1);
    for (int i = open; i <= last; i++) {
      char c = text.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
