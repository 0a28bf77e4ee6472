package io.github.staticdigest.text;

import java.util.List;

/** Prefixes that are also written as one with the next word, the last only with "tun...". */
final class Prefixes {

  /** Letters of the longest. */
  static final int LONGEST = 5;

  private static final List<String> ALL = List.of("co", "multi", "non", "pre", "semi", "fine");
  private static final int FINE = ALL.size() - 1;
  private static final long[] NUMBERS = ALL.stream().mapToLong(FormHash::of).toArray();
  private static final long[] STATES =
      ALL.stream().mapToLong(prefix -> FormHash.state(0, prefix.toCharArray())).toArray();

  private Prefixes() {}

  /**
   * The state after the letters of a word, where that is a prefix which is also written as one with
   * the word that follows; else 0.
   *
   * @param number the word's number
   * @param start offset of the word that follows, and so {@code end} after it
   */
  static long state(long number, char[] signs, int start, int end) {
    for (int i = 0; i < NUMBERS.length; i++) {
      if (number == NUMBERS[i]) {
        return i < FINE || isTuning(BareLetters.of(signs, start, end)) ? STATES[i] : 0;
      }
    }
    return 0;
  }

  private static boolean isTuning(char[] word) {
    return word.length >= 3 && word[0] == 't' && word[1] == 'u' && word[2] == 'n';
  }
}
