package io.github.staticdigest.text;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The word of a fixed list, such as a key, that was probably meant by one that is not on it; titles
 * have {@link Nearest}.
 */
public final class Misspelling {

  private Misspelling() {}

  /**
   * The word that takes the fewest changes, the first of equals. Capital letters count as small,
   * and two neighbours in the wrong order as one change.
   *
   * @param known what there is
   * @param most how many changes a slip may need
   * @return null where no word is so near
   */
  public static @Nullable String of(String word, Collection<String> known, int most) {
    String small = word.toLowerCase(Locale.ROOT);
    String nearest = null;
    int least = most + 1;
    for (String candidate : known) {
      int distance = distance(small, candidate.toLowerCase(Locale.ROOT), most);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  private static int distance(String a, String b, int most) {
    return areSwapped(a, b) ? 1 : EditDistance.of(a, b, most);
  }

  private static boolean areSwapped(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.length() == b.length()
        && i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
  }
}
