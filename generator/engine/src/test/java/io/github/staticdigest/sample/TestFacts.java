package io.github.staticdigest.sample;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Facts of which a test names those that it needs; each may be null where {@link Facts} says so.
 */
public final class TestFacts {

  private List<Identifier> ids = List.of();
  private List<Author> authors = List.of();
  private PartialDate published;
  private LocalDate updated;
  private LocalDate listed;
  private List<String> categories = List.of();
  private Integer upvotes;
  private Integer comments;
  private String venue;
  private String language;
  private List<Link> links = List.of();

  /** Numbers such as {@code arxiv:2403.01234}. */
  public TestFacts ids(String... numbers) {
    return ids(
        Stream.of(numbers)
            .map(number -> number.split(":", 2))
            .map(parts -> new Identifier(parts[0], parts[1]))
            .toList());
  }

  public TestFacts ids(List<Identifier> numbers) {
    ids = numbers;
    return this;
  }

  /** People of whom only the names are known. */
  public TestFacts authors(String... names) {
    return authors(Stream.of(names).map(name -> new Author(name, null)).toList());
  }

  public TestFacts authors(List<Author> people) {
    authors = people;
    return this;
  }

  public TestFacts published(PartialDate date) {
    published = date;
    return this;
  }

  public TestFacts published(LocalDate day) {
    return published(PartialDate.ofNullable(day));
  }

  public TestFacts updated(LocalDate day) {
    updated = day;
    return this;
  }

  public TestFacts listed(LocalDate day) {
    listed = day;
    return this;
  }

  public TestFacts categories(String... codes) {
    categories = List.of(codes);
    return this;
  }

  public TestFacts upvotes(Integer count) {
    upvotes = count;
    return this;
  }

  public TestFacts comments(Integer count) {
    comments = count;
    return this;
  }

  public TestFacts venue(String name) {
    venue = name;
    return this;
  }

  public TestFacts language(String tag) {
    language = tag;
    return this;
  }

  public TestFacts links(Link... all) {
    links = List.of(all);
    return this;
  }

  public Facts facts() {
    return new Facts(
        ids,
        authors,
        published,
        updated,
        listed,
        categories,
        upvotes,
        comments,
        venue,
        language,
        links);
  }
}
