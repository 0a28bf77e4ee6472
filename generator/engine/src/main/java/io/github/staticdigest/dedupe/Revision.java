package io.github.staticdigest.dedupe;

import io.github.staticdigest.text.TitleKey;
import io.github.staticdigest.text.WordLists;
import io.github.staticdigest.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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

  /** Words that the other text does not have, from which on a title is another's. */
  private static final double UNMENTIONED = 1.5;

  /** Words are one where so many letters are, whatever their endings. */
  private static final int STEM = 5;

  /** A number of a title; one letter is a number only where a number is to be expected. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(?:\\d{1,9}|[ivx]{2,4}|(?<=\\b(?:part|volume|vol|chapter) )[ivx]|[ivx]$)(?!\\S)");

  private static final Pattern PART =
      Pattern.compile("\\b(?:part|volume|vol|chapter) (?:\\d|[ivx]{1,4}\\b)");
  private static final Pattern WITHDRAWN = Pattern.compile("\\bwithdrawn?\\b");

  private static final Map<String, String> ROMAN =
      Map.of(
          "i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5", "vi", "6", "vii", "7", "viii", "8",
          "ix", "9", "x", "10");

  private static final WordLists LISTS = WordLists.bundled();

  private Revision() {}

  /** Whether they may be one paper; the likeness of their abstracts is known already. */
  static boolean isLikely(Text a, Text b, double likeness) {
    return likeness >= REVISED
        && Math.min(a.shingles().size(), b.shingles().size()) >= ENOUGH
        && !withdrawn(a)
        && !withdrawn(b)
        && !numbersDiffer(a, b, likeness)
        && signed(a.key()).equals(signed(b.key()))
        && (likeness >= MOSTLY_SAME || !eachIsOfItsOwn(a, b));
  }

  /** A notice that a paper was withdrawn has the same words whatever the paper. */
  private static boolean withdrawn(Text text) {
    return text.shingles().size() < 60
        && text.abstractText() != null
        && WITHDRAWN.matcher(text.abstractText().toLowerCase(Locale.ROOT)).find();
  }

  private static boolean numbersDiffer(Text a, Text b, double likeness) {
    Set<String> some = numbers(a.key());
    Set<String> others = numbers(b.key());
    if (some.equals(others)) {
      return false;
    }
    if (!some.isEmpty() && !others.isEmpty()) {
      return true;
    }
    // What is called part one later is the same paper, what is called part two is not.
    Set<String> all = some.isEmpty() ? others : some;
    return !all.equals(Set.of("1"))
        && (likeness < HARDLY_CHANGED
            || PART.matcher(a.key()).find()
            || PART.matcher(b.key()).find());
  }

  private static Set<String> numbers(String key) {
    Set<String> numbers = new HashSet<>();
    NUMBER
        .matcher(key)
        .results()
        .forEach(number -> numbers.add(ROMAN.getOrDefault(number.group(), number.group())));
    return numbers;
  }

  /** Names such as ViTPose++ and C#. */
  private static Set<String> signed(String key) {
    Set<String> signed = new HashSet<>();
    for (String word : key.split(" ", -1)) {
      char last = word.charAt(word.length() - 1);
      if (last == '+' || last == '#') {
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
    Set<String> there = new HashSet<>();
    stems(Words.of(in.title() + " " + in.abstractText()), there);
    double weight = 0;
    for (String word : new HashSet<>(forms(of.title()))) {
      if (LISTS.counts(word) && !there.contains(stem(word))) {
        weight += LISTS.tells(word) ? 1 : 0.5;
      }
    }
    return weight;
  }

  private static List<String> forms(String title) {
    return Words.of(TitleKey.of(title)).stream().map(Words.Word::form).toList();
  }

  private static void stems(List<Words.Word> words, Set<String> stems) {
    words.forEach(word -> stems.add(stem(word.form())));
  }

  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }
}
