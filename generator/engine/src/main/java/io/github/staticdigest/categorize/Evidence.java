package io.github.staticdigest.categorize;

import io.github.staticdigest.categorize.PhraseTrie.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the phrases of one topic, and the source's own categories, say about one paper. */
final class Evidence {

  /** A phrase in the title weighs as much as this many in the abstract. */
  private static final double TITLE = 3;

  private final List<Sightings> sightings = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();
  private double ofCodes;
  private boolean vetoed;

  /** Takes note of a phrase met in the title or in the abstract. */
  void add(Rule rule, Match match, ReadText text, boolean inTitle) {
    Sightings seen = sightings(rule, match, text);
    if (inTitle) {
      seen.inTitle++;
    } else {
      seen.inAbstract++;
    }
  }

  private Sightings sightings(Rule rule, Match match, ReadText text) {
    for (Sightings seen : sightings) {
      if (seen.isOf(rule)) {
        return seen;
      }
    }
    Sightings first = new Sightings(rule, match, text);
    sightings.add(first);
    return first;
  }

  /** Takes note of a category of the source that belongs to the topic. */
  void addCode(String name, double weight) {
    codes.add(name);
    ofCodes += weight;
  }

  /** Keeps the paper out of the topic, whatever else there is. */
  void veto() {
    vetoed = true;
  }

  boolean isVetoed() {
    return vetoed;
  }

  /** The sum of what counts; acronyms alone do not, and nothing does after a veto. */
  double weight() {
    if (vetoed) {
      return 0;
    }
    double weight = ofCodes;
    if (isSupported()) {
      for (Sightings seen : sightings) {
        weight += seen.weight();
      }
    }
    return weight;
  }

  /** Tells of the phrases that weighed most, in that order, without mere hints. */
  void tell(Because because) {
    tell(because, false);
  }

  /** Tells of hints, where there is nothing better to tell of. */
  void tellHints(Because because) {
    if (because.size() == 0) {
      tell(because, true);
    }
  }

  /**
   * Tells by what category the source files the paper here, where there is nothing else to tell.
   */
  void tellCode(Because because) {
    if (because.size() == 0 && !codes.isEmpty()) {
      because.add(codes.get(0), new long[0]);
    }
  }

  private void tell(Because because, boolean hints) {
    List<Sightings> ranked = new ArrayList<>(sightings);
    ranked.removeIf(seen -> seen.rule.isHint() != hints);
    ranked.sort(Comparator.comparingDouble(Sightings::weight).reversed());
    ranked.forEach(seen -> because.add(seen.surface(), seen.words()));
  }

  /** An acronym alone says nothing: a phrase in words must stand beside it. */
  private boolean isSupported() {
    for (Sightings seen : sightings) {
      if (!seen.rule.isAcronym()) {
        return true;
      }
    }
    return false;
  }

  /** A phrase where it was met first, and how often in all. */
  private static final class Sightings {
    final Rule rule;
    final Match first;
    final ReadText text;
    int inTitle;
    int inAbstract;

    Sightings(Rule rule, Match first, ReadText text) {
      this.rule = rule;
      this.first = first;
      this.text = text;
    }

    boolean isOf(Rule other) {
      return rule.phrase().equals(other.phrase()) && rule.weight() == other.weight();
    }

    double weight() {
      return rule.weight() * (TITLE * Math.min(inTitle, 1) + saturated(inAbstract));
    }

    String surface() {
      return text.surface(first.from(), first.to());
    }

    long[] words() {
      return text.numbers(first.from(), first.to());
    }

    /** 1 for the first, never more than 2: a word repeated is not said twice as loud. */
    private static double saturated(int count) {
      return 2.0 * count / (count + 1);
    }
  }
}
