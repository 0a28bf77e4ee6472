package io.github.staticdigest.relate;

import java.util.ArrayList;
import java.util.List;

/** Chooses the few terms that tell a reader why two entries are near. */
final class Reasons {

  private static final int MOST = 3;

  /** A word gives way to a pair that holds it where the pair adds at least this share of it. */
  private static final double PAIR = 0.1;

  /** The least share of a likeness that must come from terms that tell. */
  private static final double TELLING = 0.25;

  private final Lexicon lexicon;

  Reasons(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Two or three terms, fewer where less is shared; the weightiest first, no word twice. None where
   * the likeness is mostly one of words that tell nothing.
   */
  List<Long> of(Likeness own, Vector other) {
    List<Shared> words = new ArrayList<>();
    List<Shared> pairs = new ArrayList<>();
    own.forEachShared(
        other,
        (term, product) -> (Terms.isPair(term) ? pairs : words).add(new Shared(term, product)));
    List<Shared> telling = new ArrayList<>();
    for (Shared word : words) {
      if (lexicon.word((int) word.term()).tells()) {
        telling.add(word);
      }
    }
    long tells = sum(telling) + sum(pairs);
    if (tells == 0 || tells < TELLING * (sum(words) + sum(pairs))) {
      return List.of();
    }
    return chosen(ranked(telling, words, pairs));
  }

  /** A term that two entries share, and what it adds to their likeness. */
  private record Shared(long term, long product) {

    boolean isIn(Shared pair) {
      return Terms.first(pair.term) == term || Terms.second(pair.term) == term;
    }

    boolean givesWayTo(Shared pair) {
      return isIn(pair) && pair.product >= PAIR * product;
    }
  }

  private static long sum(List<Shared> terms) {
    long sum = 0;
    for (Shared term : terms) {
      sum += term.product();
    }
    return sum;
  }

  /** Those that may be named, weightiest first; a pair is worth what its words add, too. */
  private List<Shared> ranked(List<Shared> telling, List<Shared> words, List<Shared> pairs) {
    List<Shared> ranked = new ArrayList<>();
    for (Shared word : telling) {
      if (!givesWay(word, pairs)) {
        ranked.add(word);
      }
    }
    for (Shared pair : pairs) {
      long worth = pair.product();
      for (Shared word : words) {
        worth += word.isIn(pair) ? word.product() : 0;
      }
      ranked.add(new Shared(pair.term(), worth));
    }
    ranked.sort(this::byWorth);
    return ranked;
  }

  private static boolean givesWay(Shared word, List<Shared> pairs) {
    for (Shared pair : pairs) {
      if (word.givesWayTo(pair)) {
        return true;
      }
    }
    return false;
  }

  private int byWorth(Shared one, Shared other) {
    int byWorth = Long.compare(other.product(), one.product());
    return byWorth != 0
        ? byWorth
        : Terms.form(one.term(), lexicon).compareTo(Terms.form(other.term(), lexicon));
  }

  private List<Long> chosen(List<Shared> ranked) {
    List<Long> chosen = new ArrayList<>(MOST);
    for (int i = 0; i < ranked.size() && chosen.size() < MOST; i++) {
      if (!overlapsAny(ranked.get(i).term(), chosen)) {
        chosen.add(ranked.get(i).term());
      }
    }
    return chosen;
  }

  /** Whether a term has a word in common with others, if perhaps with another ending. */
  private boolean overlapsAny(long term, List<Long> others) {
    for (long other : others) {
      for (String word : words(term)) {
        for (String another : words(other)) {
          if (isAkin(word, another)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private List<String> words(long term) {
    if (!Terms.isPair(term)) {
      return List.of(lexicon.word((int) term).form());
    }
    return List.of(lexicon.word(Terms.first(term)).form(), lexicon.word(Terms.second(term)).form());
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
}
