package io.github.staticdigest.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The signs of a title as its {@link TitleKey} has them: small letters, digits and marks, the plus
 * and number signs, and a gap for all else. What most signs become does not depend on their
 * neighbours; it is found by the rules of Unicode when a sign is first met, and looked up from then
 * on. The rules, compiled into all that reads titles, took more time than the reading.
 */
final class KeySigns {

  /** Of what parts words. */
  static final char GAP = ' ';

  /** Of a sign that was not met yet. */
  private static final char UNKNOWN = 0;

  /** Of a sign that depends on its neighbours, becomes several, or is half of one. */
  private static final char BY_RULES = 1;

  /** Of an accent or an invisible sign, which goes. */
  private static final char NOTHING = 2;

  /** Only accents of the European scripts; elsewhere a mark is a letter's sound. */
  private static final Pattern ACCENTS =
      Pattern.compile("[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\p{Cf}]+");

  /** What each sign becomes. Threads may find the same for a sign twice. */
  private static final char[] ALONE = new char[1 << Character.SIZE];

  private KeySigns() {}

  /** The signs of a title; there may be gaps at both ends. */
  static char[] of(String title) {
    char[] signs = title.toCharArray();
    int size = 0;
    for (char sign : signs) {
      char alone = alone(sign);
      if (alone == BY_RULES) {
        return byRules(title);
      }
      signs[size] = alone;
      size += alone == NOTHING ? 0 : 1;
    }
    Arrays.fill(signs, size, signs.length, GAP);
    return signs;
  }

  /** Whether a sign at the end of a word is part of it. */
  static boolean isSuffix(int sign) {
    return sign == '+' || sign == '#';
  }

  private static char alone(char sign) {
    char alone = ALONE[sign];
    return alone == UNKNOWN ? found(sign) : alone;
  }

  private static char found(char sign) {
    char found = Character.isSurrogate(sign) ? BY_RULES : one(byRules(String.valueOf(sign)));
    ALONE[sign] = found;
    return found;
  }

  /** What stands for several signs. */
  private static char one(char[] signs) {
    if (signs.length == 0) {
      return NOTHING;
    }
    if (String.valueOf(signs).isBlank()) {
      return GAP;
    }
    return signs.length > 1 || joins(signs[0]) ? BY_RULES : signs[0];
  }

  /** Whether a sign may become one with its neighbours: a mark, or a part of a Korean syllable. */
  private static boolean joins(char sign) {
    return isMark(sign)
        || Character.UnicodeBlock.HANGUL_JAMO.equals(Character.UnicodeBlock.of(sign));
  }

  private static char[] byRules(String title) {
    String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD);
    String bare = ACCENTS.matcher(decomposed).replaceAll("");
    // Upper case first, which is what joins the sharp s with ss and the two small sigmas.
    String small = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    char[] signs = Normalizer.normalize(small, Normalizer.Form.NFC).toCharArray();
    for (int i = 0; i < signs.length; ) {
      int sign = Character.codePointAt(signs, i);
      int end = i + Character.charCount(sign);
      if (!isWord(sign) && !isSuffix(sign)) {
        Arrays.fill(signs, i, end, GAP);
      }
      i = end;
    }
    return signs;
  }

  private static boolean isWord(int sign) {
    return Character.isLetterOrDigit(sign) || isMark(sign) || isNumber(sign);
  }

  private static boolean isMark(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isNumber(int sign) {
    int type = Character.getType(sign);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }
}
