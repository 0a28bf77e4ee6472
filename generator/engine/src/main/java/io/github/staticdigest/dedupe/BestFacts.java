package io.github.staticdigest.dedupe;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one paper, from what several sources tell. Each field is chosen by itself, as {@code
 * docs/identity.md} says.
 */
final class BestFacts {

  /** Years of print are often later than the paper, and earlier by mistake: a day tells more. */
  private static final Comparator<PartialDate> DAY_FIRST =
      Comparator.comparing((PartialDate date) -> date.date() == null)
          .thenComparing(Comparator.naturalOrder());

  private final List<Facts> sources;

  private BestFacts(List<Facts> sources) {
    this.sources = sources;
  }

  /**
   * The best of each field.
   *
   * @param sources what each source tells, in the order in which they are asked
   */
  static Facts of(List<Facts> sources) {
    List<Facts> telling = new ArrayList<>(sources.size());
    for (Facts facts : sources) {
      if (!facts.equals(Facts.NONE)) {
        telling.add(facts);
      }
    }
    return switch (telling.size()) {
      case 0 -> Facts.NONE;
      case 1 -> telling.get(0);
      default -> new BestFacts(telling).best();
    };
  }

  private Facts best() {
    return new Facts(
        ids(),
        authors(),
        told(Facts::published).min(DAY_FIRST).orElse(null),
        told(Facts::updated).max(Comparator.naturalOrder()).orElse(null),
        told(Facts::listed).min(Comparator.naturalOrder()).orElse(null),
        first(Facts::categories),
        told(Facts::upvotes).max(Comparator.naturalOrder()).orElse(null),
        told(Facts::comments).max(Comparator.naturalOrder()).orElse(null),
        told(Facts::venue).findFirst().orElse(null),
        told(Facts::language).findFirst().orElse(null),
        links());
  }

  /** One number a scheme. */
  private List<Identifier> ids() {
    Map<String, Identifier> ids = new LinkedHashMap<>();
    sources.forEach(facts -> facts.ids().forEach(id -> ids.putIfAbsent(id.scheme(), id)));
    return List.copyOf(ids.values());
  }

  /**
   * The longest list, since others may be cut; then the one with most places, then full names, then
   * names told in parts.
   */
  private List<Author> authors() {
    List<Author> best = List.of();
    for (Facts facts : sources) {
      if (Comparator.<List<Author>>comparingInt(List::size)
              .thenComparingLong(BestFacts::places)
              .thenComparingInt(BestFacts::letters)
              .thenComparingLong(BestFacts::parted)
              .compare(facts.authors(), best)
          > 0) {
        best = facts.authors();
      }
    }
    return best;
  }

  private static long places(List<Author> authors) {
    return authors.stream().filter(author -> author.affiliation() != null).count();
  }

  private static long parted(List<Author> authors) {
    return authors.stream().filter(author -> author.inverted() != null).count();
  }

  private static int letters(List<Author> authors) {
    return authors.stream().mapToInt(author -> author.name().length()).sum();
  }

  /** Each address once. */
  private List<Link> links() {
    Set<String> urls = new LinkedHashSet<>();
    List<Link> links = new ArrayList<>();
    sources.forEach(
        facts -> facts.links().stream().filter(link -> urls.add(link.url())).forEach(links::add));
    return links;
  }

  private List<String> first(Function<Facts, List<String>> field) {
    return sources.stream()
        .map(field)
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private <T> Stream<T> told(Function<Facts, @Nullable T> field) {
    return sources.stream().map(field).filter(Objects::nonNull).map(Objects::requireNonNull);
  }
}
