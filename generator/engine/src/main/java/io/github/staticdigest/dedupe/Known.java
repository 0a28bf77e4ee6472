package io.github.staticdigest.dedupe;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.PartialDate;
import io.github.staticdigest.text.TitleKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What sources tell of a listing beside its text, as far as it joins papers or parts them. What a
 * source does not tell neither joins nor parts.
 *
 * @param ids the numbers
 * @param authors of each author the words of the name, initials left out
 * @param isDated whether the day of the first version is told
 */
record Known(List<Identifier> ids, List<Set<String>> authors, boolean isDated) {

  private static final Known NOTHING = new Known(List.of(), List.of(), false);

  /** The schemes that number works; the first that both listings have decides. */
  private static final List<String> DECISIVE = List.of(Identifier.ARXIV, Identifier.DOI);

  static Known of(Facts facts) {
    boolean isDated = isDay(facts.published());
    return facts.ids().isEmpty() && facts.authors().isEmpty() && !isDated
        ? NOTHING
        : new Known(facts.ids(), authors(facts.authors()), isDated);
  }

  private static boolean isDay(@Nullable PartialDate published) {
    return published != null && published.date() != null;
  }

  /** Whether anything is known. */
  boolean tells() {
    return isDated || !ids.isEmpty() || !authors.isEmpty();
  }

  /** Whether a number says that they are one paper: they have it in common. */
  boolean sameWork(Known other) {
    Boolean decided = decided(other);
    return decided == null ? !Collections.disjoint(ids, other.ids) : decided;
  }

  /** Whether something says that they are two papers, whatever their texts say. */
  boolean otherWork(Known other) {
    Boolean decided = decided(other);
    return decided == null ? !sameWork(other) && otherAuthors(other) : !decided;
  }

  /** Whether a number says that they are two papers. */
  boolean otherNumber(Known other) {
    return Boolean.FALSE.equals(decided(other));
  }

  /** Whether authors and the day of the first version are told. */
  boolean isWellKnown() {
    return isDated && !authors.isEmpty();
  }

  /** Whether both name authors, and all of the shorter list stand in the longer one. */
  boolean sameAuthors(Known other) {
    boolean shorter = authors.size() <= other.authors.size();
    List<Set<String>> few = shorter ? authors : other.authors;
    List<Set<String>> many = shorter ? other.authors : authors;
    return !few.isEmpty() && few.stream().allMatch(author -> names(many, author));
  }

  /** Whether both name authors, and not the same. */
  boolean differsInAuthors(Known other) {
    return bothNameAuthors(other) && !sameAuthors(other);
  }

  /** A name is written in many ways, so one word in common leaves it to the texts. */
  private boolean otherAuthors(Known other) {
    return bothNameAuthors(other)
        && authors.stream()
            .allMatch(
                one -> other.authors.stream().allMatch(two -> Collections.disjoint(one, two)));
  }

  private boolean bothNameAuthors(Known other) {
    return !authors.isEmpty() && !other.authors.isEmpty();
  }

  private static boolean names(List<Set<String>> authors, Set<String> author) {
    return authors.stream().anyMatch(one -> one.containsAll(author) || author.containsAll(one));
  }

  private @Nullable Boolean decided(Known other) {
    for (String scheme : DECISIVE) {
      String own = value(scheme);
      String others = other.value(scheme);
      if (own != null && others != null) {
        return own.equals(others);
      }
    }
    return null;
  }

  private @Nullable String value(String scheme) {
    for (Identifier id : ids) {
      if (id.scheme().equals(scheme)) {
        return id.value();
      }
    }
    return null;
  }

  /** Names are given in any order and more or less full, so their words are what is compared. */
  private static List<Set<String>> authors(List<Author> authors) {
    List<Set<String>> names = new ArrayList<>();
    for (Author author : authors) {
      Set<String> words = new HashSet<>();
      for (String word : TitleKey.of(author.name()).split(" ", -1)) {
        if (word.length() > 1) {
          words.add(word);
        }
      }
      if (!words.isEmpty()) {
        names.add(words);
      }
    }
    return names;
  }
}
