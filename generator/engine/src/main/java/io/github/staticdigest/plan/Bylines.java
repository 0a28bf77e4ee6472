package io.github.staticdigest.plan;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.page.Authors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Long lists of authors, cut to what a page can carry and a reader wants. */
final class Bylines {

  /** So many are all named. */
  static final int ALL = 12;

  static final int FIRST = 8;
  static final int LAST = 3;

  /** Characters of the names between that a page still carries, shown on demand. */
  private static final int HIDDEN = 4_000;

  /** Of more authors than this, metadata and citations tell the first {@link #TOLD_OF_MANY}. */
  static final int TOLD = 50;

  static final int TOLD_OF_MANY = 25;

  private Bylines() {}

  /** For the page of a paper; null where no author is known. */
  static @Nullable Authors of(List<Author> authors) {
    int total = authors.size();
    if (total <= ALL) {
      return authors.isEmpty() ? null : new Authors(authors, List.of(), 0, List.of());
    }
    List<Author> between = authors.subList(FIRST, total - LAST);
    int characters = between.stream().mapToInt(Bylines::characters).sum();
    return new Authors(
        authors.subList(0, FIRST),
        characters > HIDDEN ? List.of() : between,
        between.size(),
        authors.subList(total - LAST, total));
  }

  /** Those that metadata and citations name. */
  static List<Author> told(List<Author> authors) {
    return isCut(authors) ? authors.subList(0, TOLD_OF_MANY) : authors;
  }

  /** Whether {@link #told} leaves some out. */
  static boolean isCut(List<Author> authors) {
    return authors.size() > TOLD;
  }

  private static int characters(Author author) {
    String affiliation = author.affiliation();
    return author.name().length() + (affiliation == null ? 0 : affiliation.length());
  }
}
