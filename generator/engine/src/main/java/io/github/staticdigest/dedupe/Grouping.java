package io.github.staticdigest.dedupe;

import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides which appearances are one paper's. */
final class Grouping {

  /** No more papers of one title are compared. */
  private static final int COMPARED = 64;

  private final Consumer<Problem> problems;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, List<Group>> byTitle = new HashMap<>();

  Grouping(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** The papers in order of first appearance. */
  List<Group> group(List<CleanEntry> chronological) {
    List<Text> texts = new ArrayList<>();
    chronological.forEach(entry -> texts.add(new Text(texts.size(), entry)));
    NearTexts near = new NearTexts(texts);
    for (Text text : texts) {
      Group group = place(text, near);
      List<Group> sameTitle = byTitle.computeIfAbsent(text.key(), key -> new ArrayList<>());
      if (!sameTitle.contains(group)) {
        sameTitle.add(group);
      }
    }
    return groups;
  }

  private Group place(Text text, NearTexts near) {
    List<Group> sameTitle = byTitle.getOrDefault(text.key(), List.of());
    Group group = agreeing(sameTitle, text);
    if (group == null) {
      group = near.find(text);
    }
    if (group != null) {
      boolean known = group.distinct().stream().anyMatch(text::sameAs);
      group.add(text);
      if (!known) {
        near.add(text, group);
      }
      return group;
    }
    Group opened = new Group(text);
    groups.add(opened);
    near.add(text, opened);
    if (!sameTitle.isEmpty()) {
      problems.accept(shared(text, sameTitle.get(0).first()));
    }
    return opened;
  }

  /** The group of that title that agrees best, the oldest of equals. */
  private static @Nullable Group agreeing(List<Group> sameTitle, Text text) {
    Group best = null;
    double most = Group.DISAGREES;
    for (Group group : sameTitle.subList(0, Math.min(COMPARED, sameTitle.size()))) {
      double agreement = group.agreement(text);
      if (agreement > most) {
        best = group;
        most = agreement;
      }
    }
    return best;
  }

  private static Problem shared(Text text, Text older) {
    return Problem.warning(
        "dumps/" + text.at().dump(),
        text.at().line(),
        String.format(
            Locale.ROOT,
            "“%s” is also the title of a paper in %s:%d, and their abstracts are %d%% alike",
            text.title(),
            older.at().dump(),
            older.at().line(),
            Math.round(100 * older.likeness(text))),
        "They stay two papers; where they are one, hide the worse of them in its dump's sidecar");
  }
}
