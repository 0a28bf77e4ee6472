package io.github.staticdigest.dedupe;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides which appearances are one paper's. */
final class Grouping {

  /** No more papers of one title are compared. */
  private static final int COMPARED = 64;

  private final List<Text> texts;
  private final List<Doubt> doubts = new ArrayList<>();
  private final Rulings rulings;
  private final NearTexts near;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, List<Group>> byTitle = new HashMap<>();
  private final Map<Identifier, Group> byId = new HashMap<>();

  private Grouping(List<Text> texts, Overrides overrides, int threads, Consumer<Problem> problems) {
    this.texts = texts;
    this.rulings = new Rulings(overrides, texts, problems);
    this.near = new NearTexts(texts, threads);
  }

  /**
   * The papers in order of first appearance.
   *
   * @param threads how many may prepare the texts; the result is the same
   */
  static List<Group> group(
      List<CleanEntry> chronological,
      Overrides overrides,
      int threads,
      Consumer<Problem> problems) {
    return new Grouping(Text.all(chronological, threads), overrides, threads, problems)
        .group(problems);
  }

  private List<Group> group(Consumer<Problem> problems) {
    for (Text text : texts) {
      Group group = place(text);
      near.place(text, group);
      List<Group> sameTitle = byTitle.computeIfAbsent(text.key(), key -> new ArrayList<>(1));
      if (!sameTitle.contains(group)) {
        sameTitle.add(group);
      }
      note(text, group);
    }
    rulings.merged().forEach(this::unite);
    List<Group> merged = groups.stream().filter(Group::isMerged).toList();
    doubts.stream()
        .filter(doubt -> merged.stream().noneMatch(doubt::isSettled))
        .map(Doubt::problem)
        .forEach(problems);
    return groups;
  }

  /** Notes the numbers of a text, which may be the first to tell that two papers are one. */
  private void note(Text text, Group group) {
    for (Identifier id : text.known().ids()) {
      Group other = byId.putIfAbsent(id, group);
      if (other != null && other != group && !other.hasOtherNumber(text)) {
        doubts.add(Doubt.ofNumber(text, id, other.first()));
      }
    }
  }

  private Group place(Text text) {
    List<Group> sameTitle = byTitle.getOrDefault(text.key(), List.of());
    Group group = numbered(text);
    if (group == null) {
      group = agreeing(sameTitle, text);
    }
    if (group == null && !text.saysNothing()) {
      group = near.find(text, this::isPossible);
    }
    if (group != null) {
      group.add(text);
      return group;
    }
    if (!noteSharedTitle(text, sameTitle)) {
      noteSharedText(text);
    }
    Group opened = new Group(text);
    groups.add(opened);
    return opened;
  }

  /** Whether another paper has that title, and nothing says for certain that it is another. */
  private boolean noteSharedTitle(Text text, List<Group> sameTitle) {
    for (Group older : sameTitle) {
      if (isPossible(older, text)) {
        return doubts.add(Doubt.ofTitle(text, older));
      }
    }
    return false;
  }

  private void noteSharedText(Text text) {
    Group older = near.rejected(text, this::isPossible);
    if (older != null) {
      doubts.add(Doubt.ofText(text, older));
    }
  }

  private boolean isPossible(Group group, Text text) {
    return !group.isOtherWork(text) && !rulings.areApart(text, group.texts());
  }

  /** The group that has a number of the text, and none that says otherwise. */
  private @Nullable Group numbered(Text text) {
    for (Identifier id : text.known().ids()) {
      Group group = byId.get(id);
      if (group != null && !group.hasOtherNumber(text) && !rulings.areApart(text, group.texts())) {
        return group;
      }
    }
    return null;
  }

  /** The group of that title that agrees best, the oldest of equals. */
  private @Nullable Group agreeing(List<Group> sameTitle, Text text) {
    Group best = null;
    double most = Agreement.NONE;
    for (int i = 0; i < Math.min(COMPARED, sameTitle.size()); i++) {
      Group group = sameTitle.get(i);
      double agreement = isPossible(group, text) ? group.agreement(text) : Agreement.NONE;
      if (agreement > most) {
        best = group;
        most = agreement;
      }
    }
    return best;
  }

  /** Makes one group, the oldest, of all that have one of the texts. */
  private void unite(Set<Text> together) {
    List<Group> several =
        groups.stream()
            .filter(group -> group.texts().stream().anyMatch(together::contains))
            .toList();
    Set<Group> gone = new HashSet<>(several);
    several.stream()
        .findFirst()
        .ifPresent(
            oldest -> {
              gone.remove(oldest);
              several.stream().skip(1).forEach(oldest::absorb);
              oldest.rule(together);
            });
    groups.removeIf(gone::contains);
  }
}
