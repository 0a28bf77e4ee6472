package io.github.staticdigest.dedupe;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps papers to the identities that {@code overrides.yaml} pins. A pin that names no paper, or
 * takes what another paper has, is an error and pins nothing.
 */
final class Pins {

  private final List<Overrides.Pin> pins;
  private final Consumer<Problem> problems;
  private final Map<String, Group> ids = new HashMap<>();
  private final Map<String, Group> slugs = new HashMap<>();

  Pins(List<Overrides.Pin> pins, Consumer<Problem> problems) {
    this.pins = pins.stream().sorted(Comparator.comparingInt(Overrides.Pin::line)).toList();
    this.problems = problems;
  }

  /**
   * The papers' own identities with the pinned ones in their place; an unpinned slug is an alias.
   */
  Map<Group, Identity> apply(Map<Group, Identity> own) {
    Map<Group, Overrides.Pin> pinned = pinned(own);
    Map<Group, Identity> identities = new LinkedHashMap<>(own);
    own.forEach(
        (group, identity) -> {
          if (!pinned.containsKey(group)) {
            ids.put(identity.id(), group);
            slugs.put(identity.slug(), group);
          }
        });
    pinned.forEach(
        (group, pin) ->
            identities.computeIfPresent(group, (same, identity) -> pinned(group, pin, identity)));
    return identities;
  }

  /** The papers that are pinned, in the order of the pins. */
  private Map<Group, Overrides.Pin> pinned(Map<Group, Identity> own) {
    Map<Group, Overrides.Pin> pinned = new LinkedHashMap<>();
    if (pins.isEmpty()) {
      return pinned;
    }
    Map<Text, Group> groupOf = new LinkedHashMap<>();
    own.keySet().forEach(group -> group.texts().forEach(text -> groupOf.put(text, group)));
    PaperNames names = new PaperNames(List.copyOf(groupOf.keySet()), problems);
    for (Overrides.Pin pin : pins) {
      names.find(new Overrides.Name(pin.title(), pin.line())).stream()
          .findFirst()
          .map(groupOf::get)
          .ifPresent(group -> pin(group, pin, pinned));
    }
    return pinned;
  }

  private void pin(Group group, Overrides.Pin pin, Map<Group, Overrides.Pin> pinned) {
    Overrides.Pin earlier = pinned.putIfAbsent(group, pin);
    if (earlier != null) {
      error(
          pin,
          "“" + pin.title() + "” is pinned in line " + earlier.line() + " already",
          "Keep one of the two");
    }
  }

  private Identity pinned(Group group, Overrides.Pin pin, Identity own) {
    String id = pin.id() == null ? own.id() : pin.id();
    String slug = pin.slug() == null ? slug(group, pin, own) : pin.slug();
    boolean free = isFree("id", id, ids.get(id), pin) && isFree("slug", slug, slugs.get(slug), pin);
    if (!free) {
      return own;
    }
    ids.put(id, group);
    slugs.put(slug, group);
    List<String> aliases = new ArrayList<>(own.aliases());
    aliases.add(0, own.slug());
    return new Identity(id, slug, aliases);
  }

  private static String slug(Group group, Overrides.Pin pin, Identity own) {
    return pin.id() == null
        ? own.slug()
        : Slugs.of(group.first().title(), pin.id(), Identity.SLUG_DIGITS);
  }

  private boolean isFree(String what, String value, @Nullable Group owner, Overrides.Pin pin) {
    if (owner != null) {
      error(
          pin,
          "The " + what + " “" + value + "” is that of “" + owner.first().title() + "”",
          "Pin another, or pin that paper to another as well");
    }
    return owner == null;
  }

  private void error(Overrides.Pin pin, String message, String fix) {
    problems.accept(Problem.error("overrides.yaml", pin.line(), message, fix));
  }
}
