package io.github.staticdigest.text;

/** How many characters must be put in, taken out or replaced to turn one text into the other. */
public final class EditDistance {

  private EditDistance() {}

  /**
   * The distance of Levenshtein, by the row-by-row method of Wagner and Fischer, given up once it
   * is certain to exceed a limit.
   *
   * @return the distance, or {@code limit + 1} where it is greater than {@code limit}
   */
  public static int of(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    char[] letters = b.toCharArray();
    int[] row = new int[letters.length + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      if (advance(row, a.charAt(i - 1), letters, i) > limit) {
        return limit + 1;
      }
    }
    return Math.min(row[letters.length], limit + 1);
  }

  /** Turns the row of one prefix of the first text into that of the next; tells its minimum. */
  private static int advance(int[] row, char letter, char[] b, int i) {
    int diagonal = row[0];
    row[0] = i;
    int least = i;
    for (int j = 1; j < row.length; j++) {
      int replaced = diagonal + (letter == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      least = Math.min(least, row[j]);
    }
    return least;
  }
}
