package io.github.staticdigest.dedupe;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a title. One Roman letter is a number only at the end or after "part".
 *
 * @param all in Arabic numerals
 * @param counts whether one of them counts the parts of a work
 */
record TitleNumbers(Set<String> all, boolean counts) {

  private static final Map<String, String> ROMAN =
      Map.of(
          "i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5", "vi", "6", "vii", "7", "viii", "8",
          "ix", "9", "x", "10");

  private static final int LONGEST_ROMAN = 4;

  /** After these a number counts the parts of a work. */
  static final Set<String> PARTS = Set.of("part", "volume", "vol", "chapter");

  /** Those of a normalised title. */
  static TitleNumbers in(String key) {
    Set<String> all = Set.of();
    boolean counts = false;
    int start = 0;
    while (start < key.length()) {
      int space = key.indexOf(' ', start);
      int end = space < 0 ? key.length() : space;
      String number = mayBegin(key.charAt(start)) ? number(key, start, end) : null;
      if (number != null) {
        all = with(number, all);
        counts |= followsPart(key, start);
      }
      start = end + 1;
    }
    return new TitleNumbers(all, counts);
  }

  /** Few titles have a number. */
  private static Set<String> with(String number, Set<String> before) {
    Set<String> all = new HashSet<>(before);
    all.add(number);
    return Set.copyOf(all);
  }

  private static boolean mayBegin(char first) {
    return (first >= '0' && first <= '9') || first == 'i' || first == 'v' || first == 'x';
  }

  private static @Nullable String number(String key, int start, int end) {
    if (key.charAt(start) > '9' && end - start > LONGEST_ROMAN) {
      return null;
    }
    String word = key.substring(start, end);
    boolean place = word.length() > 1 || end == key.length() || followsPart(key, start);
    String roman = place ? ROMAN.get(word) : null;
    return roman == null && isNumber(word) ? word : roman;
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean followsPart(String key, int start) {
    return start > 1
        && PARTS.contains(key.substring(key.lastIndexOf(' ', start - 2) + 1, start - 1));
  }
}
