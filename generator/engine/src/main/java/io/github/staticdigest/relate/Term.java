package io.github.staticdigest.relate;

import io.github.staticdigest.text.Words;
import io.github.staticdigest.text.Words.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text that counts, or two neighbouring words, by which papers are compared.
 *
 * @param first the folded word
 * @param joint what joins the second to it: a space, {@code " of "}, or nothing where there is none
 * @param second the second folded word, empty where there is none
 * @param start offset of the term's first character
 * @param end offset after its last character
 */
record Term(String first, String joint, String second, int start, int end) {

  private static final String OF = " of ";

  /**
   * The words that count and their pairs that tell; a pair stands after the second of its words.
   */
  static List<Term> of(String text, WordLists lists) {
    List<Term> terms = new ArrayList<>();
    Word before = null;
    for (Word word : Words.of(text)) {
      if (!lists.counts(word.form())) {
        continue;
      }
      terms.add(new Term(word.form(), "", "", word.start(), word.end()));
      String joint = before == null ? "" : joint(text, before.end(), word.start());
      if (before != null && !joint.isEmpty()) {
        Term pair = new Term(before.form(), joint, word.form(), before.start(), word.end());
        if (pair.tells(lists)) {
          terms.add(pair);
        }
      }
      before = word;
    }
    return terms;
  }

  /** The folded words as one text. */
  String form() {
    return first + joint + second;
  }

  boolean isPair() {
    return !second.isEmpty();
  }

  /** Whether the term tells a reader something: one of its words does even alone. */
  boolean tells(WordLists lists) {
    return lists.tells(first) || (isPair() && lists.tells(second));
  }

  /** Whether two terms have a word in common, if perhaps with another ending. */
  boolean overlaps(Term other) {
    return isAkin(first, other.first)
        || isAkin(first, other.second)
        || isAkin(second, other.first)
        || isAkin(second, other.second);
  }

  /** Whether one word's beginning, at least four letters, makes up most of the shorter one. */
  private static boolean isAkin(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return shorter > 0 && (one.equals(other) || (same >= 4 && 4 * same >= 3 * shorter));
  }

  private static String joint(String text, int from, int to) {
    if (to - from == 1) {
      char gap = text.charAt(from);
      return gap == ' ' || gap == '-' ? " " : "";
    }
    return to - from == OF.length() && text.startsWith(OF, from) ? OF : "";
  }
}
