package io.github.staticdigest.read;

import io.github.staticdigest.model.Author;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who wrote a paper, while it is read. */
final class PaperPeople {

  private final List<Author> people = new ArrayList<>();

  /** A name that is empty is left out. */
  void add(PersonName name, @Nullable String affiliation) {
    if (!name.shown().isEmpty()) {
      String place = LatexName.of(affiliation);
      people.add(new Author(name.shown(), place.isEmpty() ? null : place, name.inverted()));
    }
  }

  List<Author> all() {
    return people;
  }
}
