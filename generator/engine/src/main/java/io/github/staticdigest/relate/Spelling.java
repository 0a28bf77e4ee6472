package io.github.staticdigest.relate;

import io.github.staticdigest.text.Tokens;
import java.util.List;

/** A term as it is spelt in an entry, one or two words. */
final class Spelling {

  private final String written;
  private final Tokens tokens;
  private final int first;
  private final int last;
  private List<String> ends = List.of();

  /**
   * A spelling.
   *
   * @param written the words; empty where it is not known how they are spelt
   * @param terms finds the positions of words among the entry's terms
   */
  Spelling(String written, Likeness terms) {
    this.written = written;
    this.tokens = Tokens.of(written);
    this.first = isKnown() ? position(tokens.number(0), terms) : -1;
    this.last = isKnown() ? position(tokens.number(tokens.size() - 1), terms) : -1;
  }

  String written() {
    return written;
  }

  boolean isKnown() {
    return !written.isEmpty();
  }

  /** Position of its first word among the entry's terms; -1 where no other entry has that. */
  int first() {
    return first;
  }

  /** Position of its last word, likewise. */
  int last() {
    return last;
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
  private List<String> ends() {
    if (ends.isEmpty()) {
      ends = List.of(tokens.form(0), tokens.form(tokens.size() - 1));
    }
    return ends;
  }

  private static int position(long word, Likeness terms) {
    int telling = terms.position(Terms.of(word, true));
    return telling >= 0 ? telling : terms.position(Terms.of(word, false));
  }
}
