package io.github.staticdigest.dedupe;

import io.github.staticdigest.text.EditDistance;
import io.github.staticdigest.text.TitleKey;
import io.github.staticdigest.text.TitleParts;
import java.util.Arrays;
import java.util.Set;

/**
 * Whether two titles may be one title that was spelled, joined, damaged or cut differently. Names,
 * numbers and short words must be the same: ViTPose is not ViTPose++, nor Part I Part II.
 */
final class TitleLikeness {

  private static final Set<String> SMALL_WORDS =
      Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "the", "to");

  /** From this length on a word may differ by one letter or two exchanged ones. */
  private static final int ONE_SLIP = 6;

  /** From this length on by two. */
  private static final int TWO_SLIPS = 9;

  private static final int MOST_SLIPS = 2;

  private TitleLikeness() {}

  /**
   * A title.
   *
   * @param key its normalised form
   */
  record Title(String text, String key) {}

  static boolean alike(Text a, Text b) {
    return alike(new Title(a.title(), a.key()), new Title(b.title(), b.key()));
  }

  static boolean alike(Title a, Title b) {
    return a.key().equals(b.key()) || sameWords(a.key(), b.key()) || oneHasSubtitle(a, b);
  }

  private static boolean oneHasSubtitle(Title a, Title b) {
    TitleParts one = TitleParts.of(a.text());
    TitleParts other = TitleParts.of(b.text());
    if (one.subtitle().isEmpty() == other.subtitle().isEmpty()) {
      return false;
    }
    return one.subtitle().isEmpty() ? isWithout(other, a.key()) : isWithout(one, b.key());
  }

  /** Whether a title is the main part of one whose subtitle counts no parts of a work. */
  private static boolean isWithout(TitleParts full, String bare) {
    return !tellsPartsApart(TitleKey.of(full.subtitle()))
        && sameWords(TitleKey.of(full.main()), bare);
  }

  /** Whether a subtitle begins as that of one of several parts, or has a number. */
  private static boolean tellsPartsApart(String key) {
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    return TitleNumbers.PARTS.contains(first) || isRoman(first) || hasDigit(key);
  }

  private static boolean isRoman(String word) {
    int at = 0;
    while (at < word.length() && "ivx".indexOf(word.charAt(at)) >= 0) {
      at++;
    }
    return at > 0 && at == word.length();
  }

  private static boolean hasDigit(String key) {
    int at = 0;
    while (at < key.length() && (key.charAt(at) < '0' || key.charAt(at) > '9')) {
      at++;
    }
    return at < key.length();
  }

  private static boolean sameWords(String a, String b) {
    String[] x = a.split(" ");
    String[] y = b.split(" ");
    int least = Math.min(x.length, y.length);
    int first = 0;
    while (first < least && x[first].equals(y[first])) {
      first++;
    }
    int last = 0;
    while (last < least - first && x[x.length - 1 - last].equals(y[y.length - 1 - last])) {
      last++;
    }
    return sameWords(
        Arrays.copyOfRange(x, first, x.length - last),
        Arrays.copyOfRange(y, first, y.length - last));
  }

  /** The same of what stands between words that both begin and end with. */
  private static boolean sameWords(String[] x, String[] y) {
    if (String.join("", x).equals(String.join("", y))) {
      return true;
    }
    boolean[][] reached = new boolean[x.length + 1][y.length + 1];
    // Nothing leads beyond two words that nothing leads to; most titles differ at once.
    int lost = 0;
    for (int i = 0; i <= x.length && lost < 2; i++) {
      boolean any = false;
      for (int j = 0; j <= y.length; j++) {
        reached[i][j] = (i == 0 && j == 0) || reachable(reached, x, i, y, j);
        any |= reached[i][j];
      }
      lost = any ? 0 : lost + 1;
    }
    return reached[x.length][y.length];
  }

  /** Whether the first i words of x can be the first j words of y. */
  private static boolean reachable(boolean[][] reached, String[] x, int i, String[] y, int j) {
    return (i > 0 && reached[i - 1][j] && SMALL_WORDS.contains(x[i - 1]))
        || (j > 0 && reached[i][j - 1] && SMALL_WORDS.contains(y[j - 1]))
        || (i > 0 && j > 0 && reached[i - 1][j - 1] && sameWord(x[i - 1], y[j - 1]))
        || (i > 1 && j > 0 && reached[i - 2][j - 1] && sameJoined(x[i - 2], x[i - 1], y[j - 1]))
        || (i > 0 && j > 1 && reached[i - 1][j - 2] && sameJoined(y[j - 2], y[j - 1], x[i - 1]));
  }

  /**
   * Whether two words joined may be a third. A short one could be left out for a slip; the number
   * or the letter of a part may not.
   */
  private static boolean sameJoined(String first, String second, String joined) {
    int longer = first.length() + second.length() - joined.length();
    int slips = tellsPart(first) || tellsPart(second) ? 0 : MOST_SLIPS;
    return Math.abs(longer) <= slips && sameWord(first + second, joined);
  }

  private static boolean tellsPart(String word) {
    return word.length() < MOST_SLIPS || isRoman(word) || hasDigit(word);
  }

  private static boolean sameWord(String x, String y) {
    if (x.equals(y)) {
      return true;
    }
    int length = Math.min(x.length(), y.length());
    if (length < ONE_SLIP) {
      return (SMALL_WORDS.contains(x) || SMALL_WORDS.contains(y)) && sameLetters(x, y);
    }
    if (x.charAt(0) != y.charAt(0) || Math.abs(x.length() - y.length()) > MOST_SLIPS) {
      return false;
    }
    int slips = length >= TWO_SLIPS || sameLetters(x, y) ? MOST_SLIPS : 1;
    return isOfLetters(x) && isOfLetters(y) && EditDistance.of(x, y, slips) <= slips;
  }

  /** As centre and center, of and fo. */
  private static boolean sameLetters(String x, String y) {
    return x.length() == y.length() && Arrays.equals(sorted(x), sorted(y));
  }

  private static char[] sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return letters;
  }

  private static boolean isOfLetters(String word) {
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      if (!Character.isLetter(word.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }
}
