package io.github.staticdigest.categorize;

import io.github.staticdigest.categorize.PhraseTrie.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the phrases of one topic, and the source's own categories, say about one paper. */
final class Evidence {

  /** A phrase in the title weighs as much as this many in the abstract. */
  private static final double TITLE = 3;

  /** What is said of most topics. It stays as it is. */
  private static final Evidence NONE = new Evidence();

  private final List<Sightings> sightings = new ArrayList<>();

  /** An acronym alone says nothing: a phrase in words must stand beside it. */
  private boolean supported;

  private @Nullable String code;
  private double ofCodes;
  private boolean vetoed;

  private Evidence() {}

  /** Nothing yet about any of so many topics. */
  static Evidence[] none(int topics) {
    Evidence[] none = new Evidence[topics];
    Arrays.fill(none, NONE);
    return none;
  }

  /** The evidence for a topic, to add to. */
  static Evidence of(int topic, Evidence[] all) {
    if (all[topic] == NONE) {
      all[topic] = new Evidence();
    }
    return all[topic];
  }

  /** Takes note of a phrase met in the title or in the abstract. */
  void add(Rule rule, Match match, ReadText text, boolean inTitle) {
    supported |= !rule.isAcronym();
    Sightings seen = sightings(rule, match, text);
    if (inTitle) {
      seen.inTitle++;
    } else {
      seen.inAbstract++;
    }
  }

  private Sightings sightings(Rule rule, Match match, ReadText text) {
    for (int i = 0; i < sightings.size(); i++) {
      if (sightings.get(i).isOf(rule)) {
        return sightings.get(i);
      }
    }
    Sightings first = new Sightings(rule, match, text);
    sightings.add(first);
    return first;
  }

  /** Takes note of a category of the source that belongs to the topic. */
  void addCode(String name, double weight) {
    code = code == null ? name : code;
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
    for (int i = 0; supported && i < sightings.size(); i++) {
      weight += sightings.get(i).weight();
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
    if (because.size() == 0 && code != null) {
      because.add(code, new long[0]);
    }
  }

  private void tell(Because because, boolean hints) {
    Ranking<Sightings> ranked = new Ranking<>();
    for (int i = 0; i < sightings.size(); i++) {
      Sightings seen = sightings.get(i);
      if (seen.rule.isHint() == hints) {
        ranked.add(seen, seen.weight());
      }
    }
    for (int i = 0; i < ranked.size() && !because.isFull(); i++) {
      because.add(ranked.get(i).surface(), ranked.get(i).words());
    }
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
