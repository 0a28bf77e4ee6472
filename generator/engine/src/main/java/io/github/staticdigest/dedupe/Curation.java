package io.github.staticdigest.dedupe;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.config.Overrides.Correction;
import io.github.staticdigest.config.Overrides.Name;
import io.github.staticdigest.config.Overrides.Placement;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.TitleKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the curator wants hidden, shown otherwise or filed: by {@code overrides.yaml}. */
final class Curation {

  private final Set<Group> hidden = new HashSet<>();
  private final Map<Group, Correction> corrections = new HashMap<>();

  Curation(Overrides overrides, List<Group> groups, Consumer<Problem> problems) {
    if (overrides.hidden().isEmpty()
        && overrides.corrections().isEmpty()
        && overrides.placements().isEmpty()) {
      return;
    }
    Map<Text, Group> groupOf = new HashMap<>();
    groups.forEach(group -> group.texts().forEach(text -> groupOf.put(text, group)));
    PaperNames names =
        new PaperNames(groups.stream().flatMap(group -> group.texts().stream()).toList(), problems);
    overrides.hidden().forEach(name -> hidden.addAll(papers(name, names, groupOf)));
    for (Correction correction : overrides.corrections()) {
      papers(correction.paper(), names, groupOf)
          .forEach(group -> correct(group, correction, problems));
    }
    check(overrides.placements(), groups, names, problems);
  }

  /**
   * Filing knows papers by the titles of their entries alone: the shown one, the kept listing's own
   * and those of variants. Any other name would file nothing.
   */
  private void check(
      List<Placement> placements,
      List<Group> groups,
      PaperNames names,
      Consumer<Problem> problems) {
    if (placements.isEmpty()) {
      return;
    }
    Map<Text, String> shown = new HashMap<>();
    Set<String> keys = new HashSet<>();
    for (Group group : groups) {
      Text kept = BetterText.choose(group.distinct()).text();
      String title = shownTitle(group, kept);
      group.texts().forEach(text -> shown.put(text, title));
      keys.add(TitleKey.of(title));
      keys.add(TitleKey.of(kept.entry().raw().title()));
      group.distinct().stream().filter(text -> text != kept).map(Text::key).forEach(keys::add);
    }
    for (Placement placement : placements) {
      if (!keys.contains(TitleKey.of(placement.title()))) {
        names.find(new Name(placement.title(), placement.line())).stream()
            .findFirst()
            .ifPresent(text -> problems.accept(notATitle(placement, shown.get(text))));
      }
    }
  }

  private String shownTitle(Group group, Text kept) {
    Correction correction = corrections.get(group);
    return correction == null || correction.title() == null ? kept.title() : correction.title();
  }

  private static Problem notATitle(Placement placement, @Nullable String title) {
    return Problem.error(
        "overrides.yaml",
        placement.line(),
        "No paper is filed under the title “" + placement.title() + "”",
        "Did you mean “" + title + "”? Copy the title from the digest");
  }

  /** Whether a paper is not shown. */
  boolean isHidden(Group group) {
    return hidden.contains(group);
  }

  /** The entry as the curator wants it shown. */
  Entry corrected(Group group, Entry entry) {
    Correction correction = corrections.get(group);
    if (correction == null) {
      return entry;
    }
    return new Entry(
        entry.id(),
        entry.slug(),
        entry.aliases(),
        correction.title() == null ? entry.title() : RichText.of(correction.title()),
        correction.abstractText() == null
            ? entry.abstractText()
            : RichText.of(correction.abstractText()),
        entry.links(),
        correction.facts().or(entry.facts()),
        entry.raw(),
        entry.appearances(),
        entry.variants());
  }

  private void correct(Group group, Correction correction, Consumer<Problem> problems) {
    Correction earlier = corrections.putIfAbsent(group, correction);
    if (earlier != null && !earlier.equals(correction)) {
      problems.accept(
          Problem.error(
              "overrides.yaml",
              correction.paper().line(),
              "“"
                  + correction.paper().text()
                  + "” is set in line "
                  + earlier.paper().line()
                  + " already",
              "Make one of the two"));
    }
  }

  private static Set<Group> papers(Name name, PaperNames names, Map<Text, Group> groupOf) {
    Set<Group> papers = new LinkedHashSet<>();
    for (Text text : names.find(name)) {
      Group group = groupOf.get(text);
      if (group != null) {
        papers.add(group);
      }
    }
    return papers;
  }
}
