package io.github.staticdigest.relate;

import io.github.staticdigest.text.NumberTable;
import io.github.staticdigest.text.Tokens;
import io.github.staticdigest.text.WordLists;
import io.github.staticdigest.text.WordLists.Kind;
import java.util.ArrayList;
import java.util.List;

/** What is known of words. Not for several threads, each of which has one of its own. */
final class Lexicon {

  private final Listed listed;
  private final NumberTable numbers = new NumberTable(1 << 10);
  private final List<KnownWord> further = new ArrayList<>();

  Lexicon(Listed listed) {
    this.listed = listed;
  }

  /** A word of a text. */
  KnownWord of(Tokens tokens, int place) {
    long token = tokens.number(place);
    int number = listed.numbers.get(token);
    if (number >= 0) {
      return listed.words.get(number);
    }
    // What the lists do not name counts and tells, unless it is a number or a single letter.
    return tokens.beginsWithLetters(place) ? listed.unlisted(token) : further(token, tokens, place);
  }

  private KnownWord further(long token, Tokens tokens, int place) {
    int number = numbers.get(token);
    if (number >= 0) {
      return further.get(number);
    }
    KnownWord word = listed.word(token, tokens.letters(place));
    numbers.put(token, further.size());
    further.add(word);
    return word;
  }

  /** The words that the engine's lists name, which are nearly all words of a text. Unchanging. */
  static final class Listed {

    private final WordLists lists = WordLists.bundled();
    private final DocumentFrequencies frequencies = DocumentFrequencies.bundled();
    private final double unlisted = frequencies.unlisted();
    private final NumberTable numbers = new NumberTable(1 << 14);
    private final List<KnownWord> words = new ArrayList<>();

    Listed() {
      frequencies.forEachListed(this::add);
      lists.forEachListed(this::add);
    }

    private void add(String form) {
      long token = Tokens.number(form);
      if (numbers.get(token) < 0) {
        numbers.put(token, words.size());
        words.add(word(token, form.toCharArray()));
      }
    }

    /** A word that no list names and that is neither number nor single letter. */
    private KnownWord unlisted(long token) {
      return new KnownWord(Terms.of(token, true), true, true, unlisted);
    }

    /** A word with what the lists say, or do not say, of it. */
    private KnownWord word(long token, char[] letters) {
      Kind kind = lists.kind(token, letters);
      boolean tells = kind == Kind.TELLING;
      boolean counts = tells || kind == Kind.WEAK;
      return new KnownWord(Terms.of(token, tells), counts, tells, frequencies.rarity(token));
    }
  }
}
