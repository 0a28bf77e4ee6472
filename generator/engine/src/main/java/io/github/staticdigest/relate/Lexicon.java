package io.github.staticdigest.relate;

import io.github.staticdigest.text.NumberTable;
import io.github.staticdigest.text.Tokens;
import io.github.staticdigest.text.WordLists;
import io.github.staticdigest.text.WordLists.Kind;
import java.util.ArrayList;
import java.util.List;

/** What is known of words. Few words of a text are on no list; those are as rare as words get. */
final class Lexicon {

  private static final KnownWord EMPTY = new KnownWord(0, false, false, 0);

  private final WordLists lists = WordLists.bundled();
  private final DocumentFrequencies frequencies = DocumentFrequencies.bundled();
  private final double unlisted = frequencies.unlisted();
  private final NumberTable numbers = new NumberTable(1 << 14);
  private final List<KnownWord> words = new ArrayList<>();

  Lexicon() {
    frequencies.forEachListed(this::add);
    lists.forEachListed(this::add);
  }

  private void add(String form) {
    long token = Tokens.number(form);
    if (numbers.get(token) < 0) {
      numbers.put(token, words.size());
      words.add(known(token, lists.kind(Tokens.of(form), 0), frequencies.rarity(token)));
    }
  }

  /** A word of a text. */
  KnownWord of(Tokens tokens, int place) {
    long token = tokens.number(place);
    int number = numbers.get(token);
    return number >= 0 ? words.get(number) : known(token, lists.kind(tokens, place), unlisted);
  }

  private static KnownWord known(long token, Kind kind, double rarity) {
    boolean tells = kind == Kind.TELLING;
    return kind == Kind.EMPTY ? EMPTY : new KnownWord(Terms.of(token, tells), true, tells, rarity);
  }
}
