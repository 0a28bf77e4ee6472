package io.github.staticdigest.dedupe;

import java.util.Arrays;

/**
 * Two titles word by word: whether the words of the one are those of the other, but for small words
 * that one leaves out and for words that are spelled, joined or damaged differently.
 */
final class TitleWording {

  /** How many words of the one may be how many of the other. */
  private static final int[][] STEPS = {{1, 1}, {2, 1}, {1, 2}};

  private final String[] x;
  private final String[] y;

  /** By i and j: whether the first i words of x can be the first j words of y. */
  private final boolean[][] reached;

  private TitleWording(String[] x, String[] y) {
    this.x = x;
    this.y = y;
    this.reached = new boolean[x.length + 1][y.length + 1];
  }

  /** Whether two normalised titles have the same words. */
  static boolean isSame(String a, String b) {
    return differInGaps(a, b) || differing(a.split(" "), b.split(" ")).isReached();
  }

  private static boolean differInGaps(String a, String b) {
    return a.replace(" ", "").equals(b.replace(" ", ""));
  }

  /** What stands between words that both begin and end with. */
  private static TitleWording differing(String[] x, String[] y) {
    int least = Math.min(x.length, y.length);
    int first = 0;
    while (first < least && x[first].equals(y[first])) {
      first++;
    }
    int last = 0;
    while (last < least - first && x[x.length - 1 - last].equals(y[y.length - 1 - last])) {
      last++;
    }
    return new TitleWording(
        Arrays.copyOfRange(x, first, x.length - last),
        Arrays.copyOfRange(y, first, y.length - last));
  }

  private boolean isReached() {
    // Nothing leads beyond two words that nothing leads to; most titles differ at once.
    int lost = 0;
    for (int i = 0; i <= x.length && lost < 2; i++) {
      lost = reaches(i) ? 0 : lost + 1;
    }
    return reached[x.length][y.length];
  }

  /** Whether the first i words of x can be any first words of y, each of which is noted. */
  private boolean reaches(int i) {
    boolean any = false;
    for (int j = 0; j <= y.length; j++) {
      reached[i][j] = i + j == 0 || leavesOut(i, j) || steps(i, j);
      any |= reached[i][j];
    }
    return any;
  }

  private boolean leavesOut(int i, int j) {
    return (i > 0 && reached[i - 1][j] && WordLikeness.isSmall(x[i - 1]))
        || (j > 0 && reached[i][j - 1] && WordLikeness.isSmall(y[j - 1]));
  }

  private boolean steps(int i, int j) {
    for (int[] step : STEPS) {
      int fromX = i - step[0];
      int fromY = j - step[1];
      if (fromX >= 0 && fromY >= 0 && reached[fromX][fromY] && isSame(fromX, i, fromY, j)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether words of x, each from one to another, exclusive, may be those of y when they are
   * joined. A short one of two could be left out for a slip; the number or the letter of a part may
   * not.
   */
  private boolean isSame(int fromX, int toX, int fromY, int toY) {
    int slips = Math.abs(length(x, fromX, toX) - length(y, fromY, toY));
    return slips <= WordLikeness.MOST_SLIPS
        && (slips == 0 || !(joinsPart(x, fromX, toX) || joinsPart(y, fromY, toY)))
        && WordLikeness.alike(joined(x, fromX, toX), joined(y, fromY, toY));
  }

  private static int length(String[] words, int from, int to) {
    int length = 0;
    for (int i = from; i < to; i++) {
      length += words[i].length();
    }
    return length;
  }

  private static boolean joinsPart(String[] words, int from, int to) {
    boolean any = false;
    for (int i = from; i < to && to - from > 1; i++) {
      any |= tellsPart(words[i]);
    }
    return any;
  }

  private static boolean tellsPart(String word) {
    return word.length() < 2 || TitleNumbers.isRoman(word) || TitleNumbers.hasDigit(word);
  }

  private static String joined(String[] words, int from, int to) {
    return to - from == 1 ? words[from] : words[from].concat(words[from + 1]);
  }
}
