package io.github.staticdigest.text;

import java.util.Arrays;

/**
 * Normalised titles: what two spellings of one title have in common. Compatibility forms are
 * decomposed, accents and invisible characters dropped, letters made small, and everything but
 * letters and digits becomes a single space. Plus and number signs at the end of a word stay, since
 * C, C++ and C# are three things. Only accents of the European scripts go; elsewhere a mark is a
 * letter's sound.
 *
 * <p>Identities are hashes of this form, so it must not change.
 */
public final class TitleKey {

  private TitleKey() {}

  /**
   * The normalised form. Of a title with neither letter nor digit it is the title itself without
   * spaces around it; only of a blank one it is empty.
   */
  public static String of(String title) {
    char[] signs = KeySigns.of(title);
    keepEndings(signs);
    int length = joinWords(signs);
    return length == 0 ? title.strip() : new String(signs, 0, length);
  }

  /** Makes gaps of the plus and number signs that end no word. */
  private static void keepEndings(char[] signs) {
    int end;
    for (int start = 0; start < signs.length; start = end) {
      end = start + 1;
      if (KeySigns.isSuffix(signs[start])) {
        end = endOfSuffixes(signs, start);
        if (isGap(signs, start - 1) || !isGap(signs, end)) {
          Arrays.fill(signs, start, end, KeySigns.GAP);
        }
      }
    }
  }

  private static int endOfSuffixes(char[] signs, int start) {
    int end = start;
    while (end < signs.length && KeySigns.isSuffix(signs[end])) {
      end++;
    }
    return end;
  }

  private static boolean isGap(char[] signs, int at) {
    return at < 0 || at >= signs.length || signs[at] == KeySigns.GAP;
  }

  /** Puts the words side by side, one gap between two, and tells how long they are together. */
  private static int joinWords(char[] signs) {
    int length = 0;
    boolean gap = false;
    for (char sign : signs) {
      boolean parts = sign == KeySigns.GAP;
      if (!parts) {
        if (gap && length > 0) {
          signs[length++] = KeySigns.GAP;
        }
        signs[length++] = sign;
      }
      gap = parts;
    }
    return length;
  }
}
