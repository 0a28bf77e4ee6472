package io.github.staticdigest.dedupe;

import io.github.staticdigest.text.TitleKey;
import io.github.staticdigest.text.TitleParts;

/**
 * Whether two titles may be one title that was spelled, joined, damaged or cut differently. Names,
 * numbers and short words must be the same: ViTPose is not ViTPose++, nor Part I Part II.
 */
final class TitleLikeness {

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
    return a.key().equals(b.key()) || TitleWording.isSame(a.key(), b.key()) || oneHasSubtitle(a, b);
  }

  private static boolean oneHasSubtitle(Title a, Title b) {
    TitleParts one = TitleParts.of(a.text());
    TitleParts other = TitleParts.of(b.text());
    boolean bare = one.subtitle().isEmpty();
    return bare != other.subtitle().isEmpty()
        && isWithout(bare ? other : one, bare ? a.key() : b.key());
  }

  /** Whether a title is the main part of one whose subtitle counts no parts of a work. */
  private static boolean isWithout(TitleParts full, String bare) {
    return !tellsPartsApart(TitleKey.of(full.subtitle()))
        && TitleWording.isSame(TitleKey.of(full.main()), bare);
  }

  /** Whether a subtitle begins as that of one of several parts, or has a number. */
  private static boolean tellsPartsApart(String key) {
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    return TitleNumbers.PARTS.contains(first)
        || TitleNumbers.isRoman(first)
        || TitleNumbers.hasDigit(key);
  }
}
