package io.github.staticdigest.relate;

import io.github.staticdigest.text.Words;
import io.github.staticdigest.text.Words.Word;

/**
 * The terms of a text by which papers are compared: its words that count, and pairs of neighbouring
 * ones. A term is a number of 64 bits: that of the word, or of a pair the second word's number in
 * the low 31 bits, the first's, one added, in the high 32, and between them whether "of" joins the
 * two.
 */
final class Terms {

  private static final String OF = " of ";
  private static final long OF_FLAG = 1L << 31;

  private Terms() {}

  /** Is told of each term in order. */
  @FunctionalInterface
  interface Sink {

    /**
     * A term.
     *
     * @param term its number
     * @param start offset of its first character
     * @param end offset after its last character
     */
    void term(long term, int start, int end);
  }

  /**
   * Tells of the words that count and of their pairs that tell; a pair comes after the second of
   * its words.
   */
  static void read(String text, Lexicon lexicon, Sink sink) {
    KnownWord before = null;
    Word placeBefore = null;
    for (Word place : Words.of(text)) {
      KnownWord word = lexicon.of(place.form());
      if (!word.counts()) {
        continue;
      }
      sink.term(word.number(), place.start(), place.end());
      if (before != null && placeBefore != null && (before.tells() || word.tells())) {
        long joint = joint(text, placeBefore.end(), place.start());
        if (joint >= 0) {
          long pair = ((before.number() + 1L) << 32) | joint | word.number();
          sink.term(pair, placeBefore.start(), place.end());
        }
      }
      before = word;
      placeBefore = place;
    }
  }

  static boolean isPair(long term) {
    return term >>> 32 != 0;
  }

  /** The number of a pair's first word. */
  static int first(long pair) {
    return (int) (pair >>> 32) - 1;
  }

  /** The number of a pair's second word. */
  static int second(long pair) {
    return (int) pair & Integer.MAX_VALUE;
  }

  /** The folded words as one text. */
  static String form(long term, Lexicon lexicon) {
    if (!isPair(term)) {
      return lexicon.word((int) term).form();
    }
    String joint = (term & OF_FLAG) == 0 ? " " : OF;
    return lexicon.word(first(term)).form() + joint + lexicon.word(second(term)).form();
  }

  /** The same pair where its words have other numbers. */
  static long renumbered(long pair, int[] numbers) {
    return ((numbers[first(pair)] + 1L) << 32) | (pair & OF_FLAG) | numbers[second(pair)];
  }

  /** What stands between two words: a space or hyphen, "of", or, if negative, something else. */
  private static long joint(String text, int from, int to) {
    if (to - from == 1) {
      char gap = text.charAt(from);
      return gap == ' ' || gap == '-' ? 0 : -1;
    }
    return to - from == OF.length() && text.startsWith(OF, from) ? OF_FLAG : -1;
  }
}
