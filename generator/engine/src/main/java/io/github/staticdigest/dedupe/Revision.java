package io.github.staticdigest.dedupe;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether two texts under different titles may be one paper before and after a revision. Their
 * abstracts must have much in common, and their titles may not tell them apart: by a number, by a
 * name with a sign, or by each naming what the other text does not mention.
 */
final class Revision {

  /** Abstracts may be a revision of each other from this share of common shingles on. */
  static final double REVISED = 0.2;

  /** From this share on, titles may name what the other text does not. */
  private static final double MOSTLY_SAME = 0.5;

  /** From this share on, only one of the titles may have a number. */
  private static final double HARDLY_CHANGED = 0.7;

  /** Fewer shingles say too little. */
  private static final int ENOUGH = 15;

  /** Fewer may be no more than a notice. */
  private static final int NOTICE = 60;

  /** Words that the other text does not have, from which on a title is another's. */
  private static final double UNMENTIONED = 1.5;

  private Revision() {}

  /** Whether they may be one paper; the likeness of their abstracts is known already. */
  static boolean isLikely(Text a, Text b, double likeness) {
    return likeness >= REVISED
        && a.key().isEmpty() == b.key().isEmpty()
        && Math.min(a.shingles().size(), b.shingles().size()) >= ENOUGH
        && !isWithdrawn(a)
        && !isWithdrawn(b)
        && !numbersDiffer(a.titleNumbers(), b.titleNumbers(), likeness)
        && signed(a.key()).equals(signed(b.key()))
        && (likeness >= MOSTLY_SAME || !eachIsOfItsOwn(a, b));
  }

  /** A notice that a paper was withdrawn has the same words whatever the paper. */
  private static boolean isWithdrawn(Text text) {
    String told = text.abstractText();
    return text.shingles().size() < NOTICE && told != null && told.contains("ithdraw");
  }

  private static boolean numbersDiffer(TitleNumbers some, TitleNumbers others, double likeness) {
    if (some.all().isEmpty() && others.all().isEmpty()) {
      return false;
    }
    if (!some.all().isEmpty() && !others.all().isEmpty()) {
      return !some.all().equals(others.all());
    }
    // What is called part one later is the same paper, what is called part two is not.
    TitleNumbers numbers = some.all().isEmpty() ? others : some;
    return !numbers.all().equals(Set.of("1")) && (likeness < HARDLY_CHANGED || numbers.counts());
  }

  /** Names such as ViTPose++ and C#. */
  private static Set<String> signed(String key) {
    if (key.indexOf('+') < 0 && key.indexOf('#') < 0) {
      return Set.of();
    }
    Set<String> signed = new HashSet<>();
    for (String word : key.split(" ", -1)) {
      if (word.endsWith("+") || word.endsWith("#")) {
        signed.add(word);
      }
    }
    return signed;
  }

  private static boolean eachIsOfItsOwn(Text a, Text b) {
    return isOfItsOwn(a, b) && isOfItsOwn(b, a);
  }

  /** Whether much of a title stands nowhere in the other text. */
  private static boolean isOfItsOwn(Text of, Text in) {
    double weight = 0;
    for (TitleWord word : of.titleWords()) {
      weight += mentions(in, word.stem()) ? 0 : word.weight();
      if (weight >= UNMENTIONED) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins so; capitals are read only where small letters do not have it. */
  private static boolean mentions(Text text, String stem) {
    return begins(stem, text.key()) || begins(stem, told(text)) || begins(stem, text.capitalised());
  }

  private static String told(Text text) {
    String told = text.abstractText();
    return told == null ? "" : told;
  }

  /** Whether a word of a text begins so. */
  private static boolean begins(String stem, String text) {
    int at = text.indexOf(stem);
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at = text.indexOf(stem, at + 1);
    }
    return at >= 0;
  }
}
