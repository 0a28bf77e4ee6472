package io.github.staticdigest.learn;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How well listings are folded into papers.
 *
 * @param outcomes in the order of the pairs
 */
public record FoldEvaluation(List<Outcome> outcomes) {

  public FoldEvaluation {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * What became of a pair.
   *
   * @param pair the two records
   * @param byText whether they were folded by title and abstract alone
   * @param byAll whether they were folded by all that is known of them
   */
  public record Outcome(LabelledPair pair, boolean byText, boolean byAll) {

    /** Whether text alone led to the wrong result. */
    boolean isMiss() {
      return byText != pair.same();
    }
  }

  /**
   * Pairs of one kind.
   *
   * @param pairs how many there are
   * @param byText how many of them were folded by title and abstract alone
   * @param byAll how many by all that is known
   */
  public record OfKind(int pairs, int byText, int byAll) {}

  /** The figures of each kind, by its name. */
  public SortedMap<String, OfKind> ofKinds() {
    SortedMap<String, OfKind> kinds = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      kinds.merge(
          outcome.pair().kind(),
          new OfKind(1, outcome.byText() ? 1 : 0, outcome.byAll() ? 1 : 0),
          (one, other) ->
              new OfKind(
                  one.pairs() + other.pairs(),
                  one.byText() + other.byText(),
                  one.byAll() + other.byAll()));
    }
    return kinds;
  }

  /** Of the pairs that are folded so, the share that is one paper; 1 where none is folded. */
  public double precision(Predicate<Outcome> folded) {
    long right = outcomes.stream().filter(folded).filter(o -> o.pair().same()).count();
    long all = outcomes.stream().filter(folded).count();
    return all == 0 ? 1 : (double) right / all;
  }

  /** Of the pairs that are one paper, the share that is folded so; 1 where there is none. */
  public double recall(Predicate<Outcome> folded) {
    long right = outcomes.stream().filter(folded).filter(o -> o.pair().same()).count();
    long all = outcomes.stream().filter(o -> o.pair().same()).count();
    return all == 0 ? 1 : (double) right / all;
  }
}
