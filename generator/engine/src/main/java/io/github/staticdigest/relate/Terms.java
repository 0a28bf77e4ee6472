package io.github.staticdigest.relate;

import io.github.staticdigest.text.Tokens;

/**
 * The terms of a text by which papers are compared: its words that count, and pairs of neighbouring
 * ones. A term is a number of 48 bits, above 0: 47 of a hash, see {@link Tokens}, and the last is 1
 * where the term tells a reader something, as every pair does. Two terms with one number are so
 * rare (of two million, once in seventy tries) that no reader will see them taken for one another.
 */
final class Terms {

  /** The bits of a term. */
  static final int BITS = 48;

  private static final String OF = " of ";
  private static final long OF_NUMBER = Tokens.number("of");

  private Terms() {}

  /** Is told of each term in order. */
  @FunctionalInterface
  interface Sink {

    /**
     * A term.
     *
     * @param term its number
     * @param rarity of the word, or of the rarer of a pair's words
     * @param isPair whether it is a pair of words
     * @param start offset of its first character
     * @param end offset after its last character
     */
    void term(long term, double rarity, boolean isPair, int start, int end);
  }

  /**
   * Tells of the words that count and of their pairs that tell; a pair comes after the second of
   * its words.
   */
  static void read(Tokens tokens, Lexicon lexicon, Sink sink) {
    KnownWord before = null;
    int placeBefore = 0;
    for (int place = 0; place < tokens.size(); place++) {
      KnownWord word = lexicon.of(tokens, place);
      if (!word.counts()) {
        continue;
      }
      sink.term(word.term(), word.rarity(), false, tokens.start(place), tokens.end(place));
      if (before != null && (before.tells() || word.tells())) {
        long pair = pair(tokens, placeBefore, place);
        if (pair != 0) {
          double rarity = Math.max(before.rarity(), word.rarity());
          sink.term(pair, rarity, true, tokens.start(placeBefore), tokens.end(place));
        }
      }
      before = word;
      placeBefore = place;
    }
  }

  /** The term of a word. */
  static long of(long token, boolean tells) {
    return ((token >>> (Long.SIZE - BITS)) & -2) | (tells ? 1 : 0);
  }

  /** Whether a term tells a reader something. */
  static boolean tells(long term) {
    return (term & 1) != 0;
  }

  /** The term of two words, or 0 where something else than a space, a hyphen or "of" parts them. */
  private static long pair(Tokens tokens, int first, int second) {
    long before = tokens.number(first);
    if (second == first + 1) {
      return tokens.joinsNext(first) ? of(Tokens.pair(before, tokens.number(second)), true) : 0;
    }
    boolean isOf =
        tokens.number(first + 1) == OF_NUMBER
            && tokens.isFollowedBy(OF, first)
            && tokens.start(second) - tokens.end(first) == OF.length();
    return isOf ? of(Tokens.pair(Tokens.pair(before, OF_NUMBER), tokens.number(second)), true) : 0;
  }
}
