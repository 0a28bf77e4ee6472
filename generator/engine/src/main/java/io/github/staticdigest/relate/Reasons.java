package io.github.staticdigest.relate;

import io.github.staticdigest.model.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses the few terms that tell a reader why two entries are near. */
final class Reasons {

  private static final int MOST = 3;

  /** A word gives way to a pair that holds it where the pair adds at least this share of it. */
  private static final double PAIR = 0.1;

  /** The least share of a likeness that must come from terms that tell. */
  private static final double TELLING = 0.25;

  private final Vectors vectors;
  private final WordLists lists;
  private final Spellings spellings;

  /** Reasons of an entry's neighbours, in the words of that entry. */
  Reasons(Vectors vectors, WordLists lists, Entry entry) {
    this.vectors = vectors;
    this.lists = lists;
    this.spellings = Spellings.of(entry, lists);
  }

  /**
   * Two or three terms, fewer where less is shared; the weightiest first, no word twice. None where
   * the likeness is mostly one of words that tell nothing.
   */
  List<String> of(Vector one, Vector other) {
    List<Shared> shared = new ArrayList<>();
    one.forEachShared(other, (term, product) -> shared.add(shared(term, product)));
    shared.sort(Comparator.comparing(term -> term.term().form()));
    if (isThin(shared)) {
      return List.of();
    }
    List<Shared> ranked = new ArrayList<>();
    for (Shared term : shared) {
      if (term.tells() && shared.stream().noneMatch(term::givesWayTo)) {
        ranked.add(term);
      }
    }
    ranked.sort(Comparator.comparingDouble(term -> -worth(term, shared)));
    List<Term> chosen = new ArrayList<>();
    for (Shared next : ranked) {
      if (chosen.size() < MOST && chosen.stream().noneMatch(next.term()::overlaps)) {
        chosen.add(next.term());
      }
    }
    return chosen.stream().map(term -> spellings.of(term.form())).toList();
  }

  /** A term that two entries share, and what it adds to their likeness. */
  private record Shared(Term term, double product, boolean tells) {

    boolean givesWayTo(Shared other) {
      return !term.isPair() && other.holds(term.first()) && other.product >= PAIR * product;
    }

    boolean holds(String word) {
      return term.isPair() && (term.first().equals(word) || term.second().equals(word));
    }
  }

  private Shared shared(int number, double product) {
    Term term = vectors.term(number);
    return new Shared(term, product, term.tells(lists));
  }

  private static boolean isThin(List<Shared> shared) {
    double all = 0;
    double telling = 0;
    for (Shared term : shared) {
      all += term.product();
      telling += term.tells() ? term.product() : 0;
    }
    return telling < TELLING * all;
  }

  /** What a term adds to the likeness, a pair with what its words add. */
  private static double worth(Shared term, List<Shared> shared) {
    double worth = term.product();
    for (Shared other : shared) {
      boolean part = !other.term().isPair() && term.holds(other.term().first());
      worth += part ? other.product() : 0;
    }
    return worth;
  }
}
