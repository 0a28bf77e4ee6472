package io.github.staticdigest.dedupe;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.Hash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Gives every paper its id and its addresses. Texts are served in order of appearance, and what one
 * gets depends on older ones alone: an address that leads to a paper leads there for good. So does
 * that of a paper which the curator merged into another: its first text is served as if it were one
 * still. A pin changes no other paper's identity, but it may take an alias.
 */
final class Identities {

  private final Pins pins;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> slugs = new HashSet<>();

  Identities(List<Overrides.Pin> pins, Consumer<Problem> problems) {
    this.pins = new Pins(pins, problems);
  }

  /** An identity for each group. */
  List<Identity> assign(List<Group> groups) {
    Map<Group, Identity> own = new LinkedHashMap<>();
    Map<Group, List<String>> aliases = new HashMap<>();
    for (Claim claim : claims(groups)) {
      if (claim.text() == claim.group().first()) {
        own.put(claim.group(), own(claim.text()));
      } else if (claim.group().hadOwnAddress(claim.text())) {
        alias(claim, own(claim.text()).slug(), aliases);
      } else {
        other(claim, aliases);
      }
    }
    own.replaceAll(
        (group, identity) -> identity.withAliases(aliases.getOrDefault(group, List.of())));
    return withoutTaken(pins.apply(own));
  }

  /** Takes for its paper what a text would have got alone, as far as that is free. */
  private void other(Claim claim, Map<Group, List<String>> aliases) {
    String id = claim.text().id();
    String slug = Slugs.of(claim.text().title(), id, Identity.SLUG_DIGITS);
    ids.add(id);
    if (slugs.add(slug)) {
      alias(claim, slug, aliases);
    }
  }

  private record Claim(Group group, Text text) {}

  private static void alias(Claim claim, String slug, Map<Group, List<String>> aliases) {
    aliases.computeIfAbsent(claim.group(), group -> new ArrayList<>()).add(slug);
  }

  /** All texts of all groups in order of appearance, which are numbered so. */
  private static List<Claim> claims(List<Group> groups) {
    Claim[] claims = new Claim[groups.stream().mapToInt(group -> group.texts().size()).sum()];
    for (Group group : groups) {
      group.addressed().forEach(text -> claims[text.number()] = new Claim(group, text));
    }
    return Stream.of(claims).filter(Objects::nonNull).toList();
  }

  /** The identity that follows from the first text alone, as far as older texts leave it free. */
  private Identity own(Text first) {
    String id = first.id();
    for (int attempt = 1; !ids.add(id); attempt++) {
      id = attempt == 1 ? first.idWithAbstract() : Hash.of(id, Identity.DIGITS);
    }
    int digits = Identity.SLUG_DIGITS;
    String slug;
    do {
      slug = Slugs.of(first.title(), id, digits++);
    } while (!slugs.add(slug));
    return new Identity(id, slug, List.of());
  }

  /** The identities without aliases that a pin made another paper's slug. */
  private static List<Identity> withoutTaken(Map<Group, Identity> identities) {
    Set<String> taken = new HashSet<>();
    identities.values().forEach(identity -> taken.add(identity.slug()));
    List<Identity> all = new ArrayList<>(identities.size());
    for (Identity identity : identities.values()) {
      List<String> aliases = new ArrayList<>(identity.aliases());
      all.add(aliases.removeAll(taken) ? identity.withAliases(aliases) : identity);
    }
    return all;
  }
}
