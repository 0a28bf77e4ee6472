package io.github.staticdigest.relate;

import io.github.staticdigest.text.Tokens;
import java.util.Arrays;

/** A term as it is spelt in an entry, one or two words. */
final class Spelling {

  private final String written;

  /** The letters of the folded forms of its first and its last word. */
  private final char[] first;

  private final char[] last;

  /** The spelling that was read, of at least one word. */
  Spelling(Tokens tokens) {
    written = tokens.text();
    last = tokens.letters(tokens.size() - 1);
    first = tokens.size() == 1 ? last : tokens.letters(0);
  }

  String written() {
    return written;
  }

  /** Whether two terms have a word in common, if perhaps with another ending. */
  boolean overlaps(Spelling other) {
    return isAkin(first, other.first)
        || isAkin(first, other.last)
        || isAkin(last, other.first)
        || isAkin(last, other.last);
  }

  /** Whether one word's beginning, at least four letters, makes up most of the shorter one. */
  static boolean isAkin(char[] one, char[] other) {
    int shorter = Math.min(one.length, other.length);
    int same = 0;
    while (same < shorter && one[same] == other[same]) {
      same++;
    }
    return Arrays.equals(one, other) || (same >= 4 && 4 * same >= 3 * shorter);
  }
}
