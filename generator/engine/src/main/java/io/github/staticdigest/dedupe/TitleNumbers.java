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
    int end;
    for (int start = 0; start < key.length(); start = end + 1) {
      end = endOfWord(key, start);
      String number = mayBegin(key.charAt(start)) ? number(key, start, end) : null;
      boolean counted = number != null && followsPart(key, start);
      if (number != null && (counted || standsAlone(key, start, end))) {
        all = with(number, all);
        counts |= counted;
      }
    }
    return new TitleNumbers(all, counts);
  }

  /** Whether a word may be a Roman numeral. */
  static boolean isRoman(String word) {
    int at = 0;
    while (at < word.length() && "ivx".indexOf(word.charAt(at)) >= 0) {
      at++;
    }
    return at > 0 && at == word.length();
  }

  static boolean hasDigit(String key) {
    int at = 0;
    while (at < key.length() && !isDigit(key.charAt(at))) {
      at++;
    }
    return at < key.length();
  }

  private static int endOfWord(String key, int start) {
    int space = key.indexOf(' ', start);
    return space < 0 ? key.length() : space;
  }

  /** Few titles have a number. */
  private static Set<String> with(String number, Set<String> before) {
    Set<String> all = new HashSet<>(before);
    all.add(number);
    return all;
  }

  private static boolean mayBegin(char first) {
    return isDigit(first) || first == 'i' || first == 'v' || first == 'x';
  }

  private static @Nullable String number(String key, int start, int end) {
    if (isDigit(key.charAt(start))) {
      String word = key.substring(start, end);
      return isNumber(word) ? word : null;
    }
    return end - start <= LONGEST_ROMAN ? ROMAN.get(key.substring(start, end)) : null;
  }

  /** Whether a number is one wherever it stands, or stands at the end. */
  private static boolean standsAlone(String key, int start, int end) {
    return end - start > 1 || end == key.length() || isDigit(key.charAt(start));
  }

  private static boolean isNumber(String word) {
    int at = 0;
    while (at < word.length() && isDigit(word.charAt(at))) {
      at++;
    }
    return at == word.length();
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private static boolean followsPart(String key, int start) {
    return start > 1
        && PARTS.contains(key.substring(key.lastIndexOf(' ', start - 2) + 1, start - 1));
  }
}
