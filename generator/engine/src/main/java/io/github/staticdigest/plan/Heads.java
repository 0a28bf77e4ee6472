package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.PageLink;
import io.github.staticdigest.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes what stands in the heads of pages and sees to it that no two pages share a title or a
 * description. Who comes first keeps the plain words, so that a later page leaves it alone.
 */
final class Heads {

  private final String site;
  private final @Nullable String base;
  private final Messages messages;
  private final Set<String> titles = new HashSet<>();
  private final Set<String> descriptions = new HashSet<>();

  Heads(String site, @Nullable String base, Messages messages) {
    this.site = site;
    this.base = base;
    this.messages = messages;
  }

  /** The front page, which has the name of the site for its title. */
  Head front(String description) {
    return head(
        Addresses.FRONT,
        first(titles, List.of(site), Addresses.FRONT),
        first(descriptions, List.of(description), Addresses.FRONT),
        null);
  }

  /**
   * A page.
   *
   * @param path its address
   * @param names its name, and others that tell it apart where that is taken
   * @param words its description, and others likewise
   * @param feed the feed that belongs to it in particular, or null
   */
  Head page(String path, List<String> names, List<String> words, @Nullable PageLink feed) {
    List<String> candidates = names.stream().map(this::ofSite).toList();
    return head(path, first(titles, candidates, path), first(descriptions, words, path), feed);
  }

  /** A page that nobody should find by searching: its canonical address is another's. */
  Head hidden(String path, String name, String description, @Nullable String canonicalPath) {
    return new Head(
        path,
        Addresses.root(path),
        ofSite(name),
        description,
        canonicalPath == null ? null : absolute(canonicalPath),
        false,
        null);
  }

  private Head head(String path, String title, String description, @Nullable PageLink feed) {
    return new Head(path, Addresses.root(path), title, description, absolute(path), true, feed);
  }

  private @Nullable String absolute(String path) {
    return base == null ? null : base + path;
  }

  private String ofSite(String name) {
    return messages.text("head.title", name, site);
  }

  private static String first(Set<String> taken, List<String> candidates, String path) {
    for (String candidate : candidates) {
      if (taken.add(candidate)) {
        return candidate;
      }
    }
    String last = candidates.get(candidates.size() - 1) + " (" + path + ")";
    taken.add(last);
    return last;
  }
}
