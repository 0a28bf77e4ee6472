package io.github.staticdigest.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a source tells of a paper beside its title and abstract. What it does not tell is empty or
 * null, never guessed.
 *
 * @param ids under which numbers it is known, each scheme once
 * @param authors in the order of the paper
 * @param published when its first version came out, as far as that is told
 * @param updated when the version that the source has came out
 * @param listed on which day the source listed it
 * @param categories what the source files it under, such as {@code cs.LG}; the primary one first
 * @param upvotes how many readers of the source liked it
 * @param comments how many comments stand there
 * @param venue journal or conference
 * @param language of the paper, as a BCP 47 tag
 * @param links to its own page, code, project, discussion
 */
public record Facts(
    List<Identifier> ids,
    List<Author> authors,
    @Nullable PartialDate published,
    @Nullable LocalDate updated,
    @Nullable LocalDate listed,
    List<String> categories,
    @Nullable Integer upvotes,
    @Nullable Integer comments,
    @Nullable String venue,
    @Nullable String language,
    List<Link> links) {

  /** Nothing is known but the text. */
  public static final Facts NONE =
      new Facts(
          List.of(), List.of(), null, null, null, List.of(), null, null, null, null, List.of());

  public Facts {
    ids = List.copyOf(ids);
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    links = List.copyOf(links);
  }

  /** These facts, and where one is unknown, the other's; of numbers, one a scheme. */
  public Facts or(Facts other) {
    return new Facts(
        numbers(ids, other.ids),
        first(authors, other.authors),
        first(published, other.published),
        first(updated, other.updated),
        first(listed, other.listed),
        first(categories, other.categories),
        first(upvotes, other.upvotes),
        first(comments, other.comments),
        first(venue, other.venue),
        first(language, other.language),
        first(links, other.links));
  }

  /** The number of a scheme, or null. */
  public @Nullable String id(String scheme) {
    return ids.stream()
        .filter(id -> id.scheme().equals(scheme))
        .map(Identifier::value)
        .findFirst()
        .orElse(null);
  }

  private static List<Identifier> numbers(List<Identifier> ids, List<Identifier> others) {
    Map<String, Identifier> numbers = new LinkedHashMap<>();
    Stream.concat(ids.stream(), others.stream())
        .forEach(id -> numbers.putIfAbsent(id.scheme(), id));
    return List.copyOf(numbers.values());
  }

  private static <T> List<T> first(List<T> one, List<T> other) {
    return one.isEmpty() ? other : one;
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }
}
