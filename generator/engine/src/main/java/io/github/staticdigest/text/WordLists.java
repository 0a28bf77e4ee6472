package io.github.staticdigest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Which words count for likeness and which tell a reader something. */
public final class WordLists {

  private final List<String> empty;
  private final List<String> weak;
  private final NumberTable emptyNumbers;
  private final NumberTable weakNumbers;

  private WordLists(List<String> empty, List<String> weak) {
    this.empty = empty;
    this.weak = weak;
    this.emptyNumbers = numbers(empty);
    this.weakNumbers = numbers(weak);
  }

  /** The lists that come with the engine. */
  public static WordLists bundled() {
    return new WordLists(words("empty-words.txt"), words("weak-words.txt"));
  }

  /** Whether a folded word counts: it is no number, no single letter and not empty of meaning. */
  public boolean counts(String word) {
    return counts(Tokens.number(word), word.toCharArray());
  }

  /** Whether a folded word, one that counts, tells something even when it stands alone. */
  public boolean tells(String word) {
    return tells(Tokens.number(word), word.toCharArray());
  }

  /** Whether a word of a text {@link #counts(String) counts}. */
  public boolean counts(Tokens words, int word) {
    return counts(words.number(word), words.letters(word));
  }

  /**
   * Whether a word of a text, one that counts, {@link #tells(String) tells} something and has so
   * many letters at least, none of them a digit.
   */
  public boolean tellsPlainly(Tokens words, int word, int shortest) {
    char[] letters = words.letters(word);
    return letters.length >= shortest && digits(letters) == 0 && tells(words.number(word), letters);
  }

  /** Tells of every word of the lists. */
  public void forEachListed(Consumer<String> sink) {
    empty.forEach(sink);
    weak.forEach(sink);
  }

  private boolean counts(long number, char[] letters) {
    return letters.length > 1 && emptyNumbers.get(number) < 0 && digits(letters) < letters.length;
  }

  private boolean tells(long number, char[] letters) {
    return weakNumbers.get(number) < 0 && !Character.isDigit(letters[0]);
  }

  private static int digits(char[] letters) {
    int digits = 0;
    for (char letter : letters) {
      digits += Character.isDigit(letter) ? 1 : 0;
    }
    return digits;
  }

  private static NumberTable numbers(List<String> words) {
    return NumberTable.of(words.stream().mapToLong(Tokens::number).toArray());
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Resource.lines(WordLists.class, name)
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> words.addAll(List.of(line.split(" ", -1))));
    return words.stream().distinct().toList();
  }
}
