package io.github.staticdigest.categorize;

import io.github.staticdigest.categorize.PhraseTrie.Match;
import io.github.staticdigest.text.Words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the phrases of one topic say about one paper. */
final class Evidence {

  /** A phrase in the title weighs as much as this many in the abstract. */
  private static final double TITLE = 3;

  private static final int REASONS = 3;

  private final Map<Rule, Sightings> sightings = new LinkedHashMap<>();

  /** Takes note of a phrase met in the title or in the abstract. */
  void add(Rule rule, Match match, String text, List<Word> words, boolean inTitle) {
    Sightings seen = sightings.get(rule);
    if (seen == null) {
      seen = new Sightings(rule, surface(match, text, words), forms(match, words));
      sightings.put(rule, seen);
    }
    if (inTitle) {
      seen.inTitle++;
    } else {
      seen.inAbstract++;
    }
  }

  /** The sum of what counts; zero where acronyms stand alone. */
  double weight() {
    return isSupported() ? sightings.values().stream().mapToDouble(Sightings::weight).sum() : 0;
  }

  /** The phrases that weighed most, as they stand in the text, none part of another. */
  List<String> reasons() {
    List<Sightings> ranked = new ArrayList<>(sightings.values());
    ranked.sort(Comparator.comparingDouble(Sightings::weight).reversed());
    List<Sightings> chosen = new ArrayList<>();
    for (Sightings next : ranked) {
      if (chosen.size() < REASONS && chosen.stream().noneMatch(next::overlaps)) {
        chosen.add(next);
      }
    }
    return chosen.stream().map(seen -> seen.surface).toList();
  }

  /** An acronym alone says nothing: a phrase in words must stand beside it. */
  private boolean isSupported() {
    return sightings.keySet().stream().anyMatch(rule -> !rule.isAcronym());
  }

  private static String surface(Match match, String text, List<Word> words) {
    return text.substring(words.get(match.from()).start(), words.get(match.to() - 1).end());
  }

  private static String forms(Match match, List<Word> words) {
    StringBuilder forms = new StringBuilder(" ");
    words.subList(match.from(), match.to()).forEach(word -> forms.append(word.form()).append(' '));
    return forms.toString();
  }

  private static final class Sightings {
    final Rule rule;
    final String surface;
    final String forms;
    int inTitle;
    int inAbstract;

    Sightings(Rule rule, String surface, String forms) {
      this.rule = rule;
      this.surface = surface;
      this.forms = forms;
    }

    double weight() {
      return rule.weight() * (TITLE * Math.min(inTitle, 1) + saturated(inAbstract));
    }

    boolean overlaps(Sightings other) {
      return forms.contains(other.forms) || other.forms.contains(forms);
    }

    /** 1 for the first, never more than 2: a word repeated is not said twice as loud. */
    private static double saturated(int count) {
      return 2.0 * count / (count + 1);
    }
  }
}
