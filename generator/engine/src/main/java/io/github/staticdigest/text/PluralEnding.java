package io.github.staticdigest.text;

/**
 * What makes the singular of a regular plural: the "S stemmer" of D. Harman, "How effective is
 * suffixing?", JASIS 42(1), 1991, with the endings {@code -sses}, {@code -xes}, {@code -ches},
 * {@code -shes} added.
 */
enum PluralEnding {

  /** It is none. */
  NONE(0),

  /** The last letter goes. */
  S(1),

  /** The last two letters go. */
  ES(2),

  /** The last three letters become {@code y}. */
  IES(2);

  private final int cut;

  PluralEnding(int cut) {
    this.cut = cut;
  }

  /** By how many letters the singular is shorter. */
  int cut() {
    return cut;
  }

  /** The ending of a word; capitals and small letters are one. */
  static PluralEnding of(char[] signs, int start, int end) {
    if (end - start <= 3 || small(signs[end - 1]) != 's') {
      return NONE;
    }
    return switch (small(signs[end - 2])) {
      case 's', 'u', 'i' -> NONE;
      case 'e' -> afterE(signs, start, end);
      default -> S;
    };
  }

  private static PluralEnding afterE(char[] signs, int start, int end) {
    char before = small(signs[end - 4]);
    return switch (small(signs[end - 3])) {
      case 'i' -> end - start > 4 ? IES : S;
      case 'x' -> ES;
      case 's' -> before == 's' ? ES : S;
      case 'h' -> before == 's' || before == 'c' ? ES : S;
      default -> S;
    };
  }

  /** Of other signs than ASCII's letters and digits 0. */
  private static char small(char sign) {
    return PlainLetters.small(sign);
  }
}
