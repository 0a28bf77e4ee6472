package io.github.staticdigest.dedupe;

import io.github.staticdigest.text.WordLists;
import io.github.staticdigest.text.Words;
import java.util.HashSet;
import java.util.Map;
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

  /** Words are one where so many letters are, whatever their endings. */
  private static final int STEM = 5;

  private static final Map<String, String> ROMAN =
      Map.of(
          "i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5", "vi", "6", "vii", "7", "viii", "8",
          "ix", "9", "x", "10");

  /** After these a number counts the parts of a work. */
  private static final Set<String> PARTS = Set.of("part", "volume", "vol", "chapter");

  private static final WordLists LISTS = WordLists.bundled();

  private Revision() {}

  /** Whether they may be one paper; the likeness of their abstracts is known already. */
  static boolean isLikely(Text a, Text b, double likeness) {
    return likeness >= REVISED
        && Math.min(a.shingles().size(), b.shingles().size()) >= ENOUGH
        && !isWithdrawn(a)
        && !isWithdrawn(b)
        && !numbersDiffer(Numbers.in(a.key()), Numbers.in(b.key()), likeness)
        && signed(a.key()).equals(signed(b.key()))
        && (likeness >= MOSTLY_SAME || !eachIsOfItsOwn(a, b));
  }

  /** A notice that a paper was withdrawn has the same words whatever the paper. */
  private static boolean isWithdrawn(Text text) {
    String told = text.abstractText();
    return text.shingles().size() < NOTICE && told != null && told.contains("ithdraw");
  }

  /**
   * The numbers of a title. One Roman letter is a number only at the end or after "part".
   *
   * @param all in Arabic numerals
   * @param counts whether one of them counts the parts of a work
   */
  private record Numbers(Set<String> all, boolean counts) {

    static Numbers in(String key) {
      Set<String> all = new HashSet<>();
      boolean counts = false;
      String[] words = key.split(" ", -1);
      for (int i = 0; i < words.length; i++) {
        boolean part = i > 0 && PARTS.contains(words[i - 1]);
        boolean place = part || i == words.length - 1;
        String roman = words[i].length() > 1 || place ? ROMAN.get(words[i]) : null;
        if (roman != null || isNumber(words[i])) {
          all.add(roman == null ? words[i] : roman);
          counts |= part;
        }
      }
      return new Numbers(all, counts);
    }

    private static boolean isNumber(String word) {
      return word.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
  }

  private static boolean numbersDiffer(Numbers some, Numbers others, double likeness) {
    if (some.all().equals(others.all())) {
      return false;
    }
    if (!some.all().isEmpty() && !others.all().isEmpty()) {
      return true;
    }
    // What is called part one later is the same paper, what is called part two is not.
    Numbers numbers = some.all().isEmpty() ? others : some;
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
    return unmentioned(a, b) >= UNMENTIONED && unmentioned(b, a) >= UNMENTIONED;
  }

  /** How much of a title the other text has nowhere. */
  private static double unmentioned(Text of, Text in) {
    double weight = 0;
    Set<String> seen = new HashSet<>();
    for (Words.Word word : Words.of(of.key())) {
      String form = word.form();
      if (LISTS.counts(form) && seen.add(form) && !isMentioned(form, in)) {
        weight += LISTS.tells(form) ? 1 : 0.5;
      }
    }
    return weight;
  }

  private static boolean isMentioned(String word, Text in) {
    String stem = word.length() > STEM ? word.substring(0, STEM) : word;
    String told = in.abstractText();
    return begins(stem, in.key()) || (told != null && begins(stem, told));
  }

  /** Whether a word of a text begins so, capitals aside. */
  private static boolean begins(String stem, String text) {
    char small = stem.charAt(0);
    char capital = Character.toUpperCase(small);
    int last = text.length() - stem.length();
    for (int i = 0; i <= last; i++) {
      char sign = text.charAt(i);
      if ((sign == small || sign == capital)
          && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
          && text.regionMatches(true, i, stem, 0, stem.length())) {
        return true;
      }
    }
    return false;
  }
}
