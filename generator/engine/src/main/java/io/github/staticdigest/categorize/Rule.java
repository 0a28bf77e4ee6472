package io.github.staticdigest.categorize;

/**
 * What a phrase says when it is met.
 *
 * @param topic position of the topic that it speaks for
 * @param phrase the phrase as it is configured
 * @param weight how much one occurrence counts
 * @param isAcronym whether all of its letters, two or more, are capitals; then its case matters
 */
record Rule(int topic, String phrase, double weight, boolean isAcronym) {

  static Rule of(int topic, String phrase, double weight) {
    boolean acronym =
        phrase.chars().noneMatch(Character::isLowerCase)
            && phrase.chars().filter(Character::isUpperCase).count() > 1;
    return new Rule(topic, phrase, weight, acronym);
  }

  /**
   * Whether it is a word that is common elsewhere, too: "efficient" tips a balance but tells a
   * reader nothing.
   */
  boolean isHint() {
    return weight < 1 && phrase.indexOf(' ') < 0 && phrase.indexOf('-') < 0;
  }

  /** Whether the phrase may stand as it is spelt here: an acronym wants its capitals. */
  boolean admits(String found) {
    return !isAcronym || spaced(found).equals(spaced(phrase));
  }

  /** Hyphen and space alike, without the small s of a plural. */
  private static String spaced(String text) {
    String spaced = text.replace('-', ' ');
    return spaced.endsWith("s") ? spaced.substring(0, spaced.length() - 1) : spaced;
  }
}
