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

  /** Tells of every word of the lists. */
  public void forEachListed(Consumer<String> sink) {
    empty.forEach(sink);
    weak.forEach(sink);
  }

  /** Whether a folded word {@link #counts(String) counts}, by its number and its letters. */
  public boolean counts(long number, char[] letters) {
    return letters.length > 1
        && emptyNumbers.get(number) < 0
        && Digits.count(letters) < letters.length;
  }

  /** Whether a folded word {@link #tells(String) tells} something, likewise. */
  public boolean tells(long number, char[] letters) {
    return weakNumbers.get(number) < 0 && !Digits.include(letters[0]);
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
