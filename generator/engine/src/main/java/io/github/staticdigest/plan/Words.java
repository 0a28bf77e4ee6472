package io.github.staticdigest.plan;

import java.util.Collection;
import java.util.stream.Collectors;

/** Sentences and lists. */
final class Words {

  private static final int FEW = 5;

  private Words() {}

  /** The first five, parted by commas, and how many more there are. */
  static String few(Collection<String> names) {
    String first = names.stream().limit(FEW).collect(Collectors.joining(", "));
    return names.size() > FEW ? first + " and " + (names.size() - FEW) + " more" : first;
  }

  /**
   * A text of at most so many characters and a mark where it was cut: behind a word or, where that
   * would leave less than half of it, within one.
   */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most);
    int end = space > most / 2 ? space : text.offsetByCodePoints(0, most / 2);
    return text.substring(0, end) + " …";
  }

  /** The text as a sentence: with a full stop unless it ends in a mark already, be it quoted. */
  static String sentence(String text) {
    String stripped = text.strip();
    int last = stripped.length() - 1;
    while (last > 0 && "\"'”’»".indexOf(stripped.charAt(last)) >= 0) {
      last--;
    }
    boolean ends = last < 0 || ".!?…".indexOf(stripped.charAt(last)) >= 0;
    return ends ? stripped : stripped + ".";
  }
}
