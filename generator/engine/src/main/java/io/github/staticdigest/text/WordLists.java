package io.github.staticdigest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Which words count for likeness and which tell a reader something. */
public final class WordLists {

  /** What a word is worth. */
  public enum Kind {

    /** It does not count: a number, a single letter, or empty of meaning. */
    EMPTY,

    /** It counts, and tells nothing when it stands alone. */
    WEAK,

    /** It tells something even when it stands alone. */
    TELLING
  }

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

  /** Tells of every word of the lists. */
  public void forEachListed(Consumer<String> sink) {
    empty.forEach(sink);
    weak.forEach(sink);
  }

  /** What a word is, by its folded form: so that all spellings of it are of one kind. */
  public Kind kind(Tokens tokens, int word) {
    long number = tokens.number(word);
    char[] letters = tokens.letters(word);
    int digits = Digits.leading(letters);
    if (letters.length < 2 || digits == letters.length || emptyNumbers.get(number) >= 0) {
      return Kind.EMPTY;
    }
    return digits > 0 || weakNumbers.get(number) >= 0 ? Kind.WEAK : Kind.TELLING;
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
