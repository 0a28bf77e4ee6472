package io.github.staticdigest.dedupe;

import io.github.staticdigest.text.EditDistance;
import java.util.Arrays;
import java.util.Set;

/** Whether two words of titles may be one that was spelled or damaged differently. */
final class WordLikeness {

  /** No more letters may differ. */
  static final int MOST_SLIPS = 2;

  private static final Set<String> SMALL_WORDS =
      Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "the", "to");

  private static final int LONGEST_SMALL = 4;

  /** From this length on a word may differ by one letter or two exchanged ones. */
  private static final int ONE_SLIP = 6;

  /** From this length on by two. */
  private static final int TWO_SLIPS = 9;

  private WordLikeness() {}

  /** Whether a word says so little that a title may leave it out. */
  static boolean isSmall(String word) {
    return word.length() <= LONGEST_SMALL && SMALL_WORDS.contains(word);
  }

  /** Whether two words, each in small letters, may be one. */
  static boolean alike(String x, String y) {
    if (x.equals(y)) {
      return true;
    }
    int length = Math.min(x.length(), y.length());
    return length < ONE_SLIP ? isSmallSlip(x, y) : beginAlike(x, y) && slips(x, y, length);
  }

  private static boolean isSmallSlip(String x, String y) {
    return x.length() == y.length() && (isSmall(x) || isSmall(y)) && haveSameLetters(x, y);
  }

  private static boolean beginAlike(String x, String y) {
    return x.charAt(0) == y.charAt(0) && Math.abs(x.length() - y.length()) <= MOST_SLIPS;
  }

  private static boolean slips(String x, String y, int length) {
    int slips = length >= TWO_SLIPS || haveSameLetters(x, y) ? MOST_SLIPS : 1;
    // Few words come so far, and letters of all scripts are told slowly.
    return EditDistance.of(x, y, slips) <= slips && isOfLetters(x) && isOfLetters(y);
  }

  /** As centre and center, of and fo. */
  private static boolean haveSameLetters(String x, String y) {
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
