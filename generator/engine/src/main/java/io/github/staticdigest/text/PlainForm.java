package io.github.staticdigest.text;

/**
 * Numbers of the folded forms of plurals that are written in ASCII letters and digits: what {@link
 * Words#form} says of them, from the states that reading them went through. None has {@code
 * isation} in it.
 */
final class PlainForm {

  private PlainForm() {}

  /**
   * The number of a word that was read letter by letter already.
   *
   * @param one the state before its last letter
   * @param two the state before its last two
   * @param three the state before its last three
   */
  static long number(char[] signs, int start, int end, long one, long two, long three) {
    long whole = FormHash.step(one, PlainLetters.small(signs[end - 1]));
    int irregular = IrregularPlurals.of(whole);
    if (irregular >= 0) {
      return IrregularPlurals.number(irregular);
    }
    return FormHash.mixed(
        switch (PluralEnding.of(signs, start, end)) {
          case IES -> FormHash.step(three, 'y');
          case ES -> two;
          case S -> one;
          default -> whole;
        });
  }
}
