package io.github.staticdigest.config;

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

  /** Levenshtein's distance by Wagner and Fischer's rows, capital letters counting as small. */
  private static int distance(String a, String b) {
    String from = a.toLowerCase(Locale.ROOT);
    String to = b.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
