package io.github.staticdigest.config;

import io.github.staticdigest.text.EditDistance;
import java.util.Collection;
import java.util.Locale;

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
    String nearest = nearest(word, known);
    int limit = Math.max(2, word.length() / 3);
    return distance(word, nearest) <= limit
        ? "Write " + Complaints.quote(nearest) + " if that was meant, or delete it"
        : "Known here: " + String.join(", ", known);
  }

  /** The word that takes the fewest changes, the first of equals. */
  static String nearest(String word, Collection<String> known) {
    String nearest = "";
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** Capital letters count as small. */
  private static int distance(String a, String b) {
    return EditDistance.of(
        a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT), Math.max(a.length(), b.length()));
  }
}
