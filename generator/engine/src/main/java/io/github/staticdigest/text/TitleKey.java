package io.github.staticdigest.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

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

  private static final Pattern ACCENTS =
      Pattern.compile("[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\p{Cf}]+");

  private TitleKey() {}

  /**
   * The normalised form. Of a title with neither letter nor digit it is the title itself without
   * spaces around it; only of a blank one it is empty.
   */
  public static String of(String title) {
    return isSimple(title) ? ofSimple(title) : ofAny(title);
  }

  /** Whether all letters are ASCII and no sign is part of a word. */
  private static boolean isSimple(String title) {
    for (int i = 0; i < title.length(); i++) {
      if (title.charAt(i) >= 128 || isSuffix(title.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** What {@link #ofAny} does, for the titles that nearly all are. */
  private static String ofSimple(String title) {
    char[] signs = title.toCharArray();
    int length = 0;
    boolean gap = false;
    for (char sign : signs) {
      if (Character.isLetterOrDigit(sign)) {
        if (gap && length > 0) {
          signs[length++] = ' ';
        }
        signs[length++] = Character.toLowerCase(sign);
      }
      gap = !Character.isLetterOrDigit(sign);
    }
    return length == 0 ? title.strip() : new String(signs, 0, length);
  }

  private static String ofAny(String title) {
    String small = small(title);
    StringBuilder key = new StringBuilder(small.length());
    boolean inWord = false;
    for (int i = 0; i < small.length(); ) {
      int end = endOfRun(small, i);
      boolean word = isWord(small.codePointAt(i));
      boolean endsWord = inWord && isSuffix(small.codePointAt(i)) && !isWordAt(small, end);
      if (word && !inWord && !key.isEmpty()) {
        key.append(' ');
      }
      if (word || endsWord) {
        key.append(small, i, end);
      }
      inWord = word || endsWord;
      i = end;
    }
    return key.isEmpty() ? title.strip() : key.toString();
  }

  private static String small(String title) {
    String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD);
    String bare = ACCENTS.matcher(decomposed).replaceAll("");
    // Upper case first, which is what joins the sharp s with ss and the two small sigmas.
    String small = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    return Normalizer.normalize(small, Normalizer.Form.NFC);
  }

  /** The end of the character there, or of all the suffix signs that stand together there. */
  private static int endOfRun(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    if (isSuffix(text.codePointAt(start))) {
      while (end < text.length() && isSuffix(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean isWordAt(String text, int index) {
    return index < text.length() && isWord(text.codePointAt(index));
  }

  private static boolean isSuffix(int sign) {
    return sign == '+' || sign == '#';
  }

  private static boolean isWord(int sign) {
    return Character.isLetterOrDigit(sign)
        || switch (Character.getType(sign)) {
          case Character.LETTER_NUMBER,
              Character.OTHER_NUMBER,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }
}
