package io.github.staticdigest.dedupe;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.config.Overrides.Name;
import io.github.staticdigest.config.Overrides.Several;
import io.github.staticdigest.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the curator said of listings: which are one paper, and which never are. */
final class Rulings {

  private final List<Set<Text>> merged = new ArrayList<>();
  private final Map<Text, Set<Text>> apart = new HashMap<>();

  Rulings(Overrides overrides, List<Text> texts, Consumer<Problem> problems) {
    if (overrides.merged().isEmpty() && overrides.apart().isEmpty()) {
      return;
    }
    PaperNames names = new PaperNames(texts, problems);
    overrides.apart().forEach(several -> keepApart(several, names));
    for (Several several : overrides.merged()) {
      Set<Text> together = new HashSet<>();
      several.papers().forEach(name -> together.addAll(names.find(name)));
      if (together.stream().anyMatch(text -> areApart(text, together))) {
        problems.accept(
            Problem.error(
                "overrides.yaml",
                several.line(),
                "“" + several.papers().get(0).text() + "” is merged here and kept apart elsewhere",
                "Keep one of the two"));
      } else {
        merged.add(together);
      }
    }
  }

  /** Whether a text is of another paper than some of these, by the curator's word. */
  boolean areApart(Text text, Iterable<Text> others) {
    Set<Text> known = apart.getOrDefault(text, Set.of());
    if (!known.isEmpty()) {
      for (Text other : others) {
        if (known.contains(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The listings that are one paper each, by the curator's word. */
  List<Set<Text>> merged() {
    return merged;
  }

  private void keepApart(Several several, PaperNames names) {
    List<List<Text>> papers = new ArrayList<>();
    for (Name name : several.papers()) {
      papers.add(names.find(name));
    }
    for (List<Text> paper : papers) {
      for (List<Text> other : papers) {
        if (paper != other) {
          paper.forEach(text -> apart.computeIfAbsent(text, key -> new HashSet<>()).addAll(other));
        }
      }
    }
    // A listing that two names mean is not kept apart from itself.
    apart.forEach((text, others) -> others.remove(text));
  }
}
