package io.github.staticdigest.config;

import io.github.staticdigest.text.Misspelling;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant. */
final class Spelling {

  private Spelling() {}

  /**
   * What to write instead of an unknown word: the nearest one where it is near, otherwise what
   * there is.
   *
   * @param known what there is, in the order in which it is listed; never empty
   */
  static String advice(String word, Collection<String> known) {
    String near = near(word, known);
    return near != null
        ? "Write " + Complaints.quote(near) + " if that was meant, or delete it"
        : "Known here: " + String.join(", ", known);
  }

  /** The word that takes the fewest changes, the first of equals; null where none is near. */
  static @Nullable String near(String word, Collection<String> known) {
    return Misspelling.of(word, known, Math.max(2, word.length() / 3));
  }
}
