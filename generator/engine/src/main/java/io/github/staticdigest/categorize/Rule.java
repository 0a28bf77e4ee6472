package io.github.staticdigest.categorize;

/**
 * What a phrase says when it is met.
 *
 * @param topic position of the topic that it speaks for
 * @param phrase the phrase as it is configured
 * @param weight how much one occurrence counts
 * @param isAcronym whether all of its letters, two or more, are capitals; then its case matters
 * @param isHint whether it is a word that is common elsewhere, too: "efficient" tips a balance but
 *     tells a reader nothing
 */
record Rule(int topic, String phrase, double weight, boolean isAcronym, boolean isHint) {

  static Rule of(int topic, String phrase, double weight) {
    boolean acronym =
        phrase.chars().noneMatch(Character::isLowerCase)
            && phrase.chars().filter(Character::isUpperCase).count() > 1;
    boolean hint = weight < 1 && phrase.indexOf(' ') < 0 && phrase.indexOf('-') < 0;
    return new Rule(topic, phrase, weight, acronym, hint);
  }

  /**
   * Whether the phrase may stand as it is spelt here: an acronym wants its capitals; hyphen and
   * space are alike, and it may be a plural.
   */
  boolean admits(String found) {
    return !isAcronym || isSame(found, singular(found), singular(phrase));
  }

  private boolean isSame(String found, int foundLength, int length) {
    boolean same = foundLength == length;
    for (int i = 0; same && i < length; i++) {
      same = spaced(found.charAt(i)) == spaced(phrase.charAt(i));
    }
    return same;
  }

  private static char spaced(char sign) {
    return sign == '-' ? ' ' : sign;
  }

  /** Length without the small s of a plural. */
  private static int singular(String text) {
    int last = text.length() - 1;
    return text.charAt(last) == 's' ? last : last + 1;
  }
}
