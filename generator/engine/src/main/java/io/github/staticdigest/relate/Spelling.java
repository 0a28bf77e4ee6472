package io.github.staticdigest.relate;

import io.github.staticdigest.text.Tokens;

/** A term as it is spelt in an entry, one or two words. */
final class Spelling {

  private final String written;
  private final Tokens tokens;
  private String[] ends = {};

  /**
   * A spelling.
   *
   * @param written the words; empty where it is not known how they are spelt
   */
  Spelling(String written) {
    this.written = written;
    this.tokens = Tokens.of(written);
  }

  String written() {
    return written;
  }

  boolean isKnown() {
    return !written.isEmpty();
  }

  /** The number of its first word, see {@link Tokens}, where it is known. */
  long first() {
    return tokens.number(0);
  }

  /** The number of its last word, likewise. */
  long last() {
    return tokens.number(tokens.size() - 1);
  }

  /** Whether two terms have a word in common, if perhaps with another ending. */
  boolean overlaps(Spelling other) {
    for (String word : ends()) {
      for (String otherWord : other.ends()) {
        if (isAkin(word, otherWord)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one word's beginning, at least four letters, makes up most of the shorter one. */
  static boolean isAkin(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return one.equals(other) || (same >= 4 && 4 * same >= 3 * shorter);
  }

  /** The folded forms of its first and its last word; most terms are never asked for them. */
  private String[] ends() {
    if (ends.length == 0) {
      int last = tokens.size() - 1;
      ends = new String[last == 0 ? 1 : 2];
      for (int i = 0; i < ends.length; i++) {
        ends[i] = tokens.form(i * last);
      }
    }
    return ends;
  }
}
