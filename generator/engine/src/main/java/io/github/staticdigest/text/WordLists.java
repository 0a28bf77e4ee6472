package io.github.staticdigest.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Which words count for likeness and which tell a reader something. */
public final class WordLists {

  private final Set<String> empty;
  private final Set<String> weak;

  private WordLists(Set<String> empty, Set<String> weak) {
    this.empty = empty;
    this.weak = weak;
  }

  /** The lists that come with the engine. */
  public static WordLists bundled() {
    return new WordLists(words("empty-words.txt"), words("weak-words.txt"));
  }

  /** Whether a folded word counts: it is no number, no single letter and not empty of meaning. */
  public boolean counts(String word) {
    return word.length() > 1 && !empty.contains(word) && !isNumber(word);
  }

  /** Whether a folded word, one that counts, tells something even when it stands alone. */
  public boolean tells(String word) {
    return !weak.contains(word) && !Character.isDigit(word.charAt(0));
  }

  /** Tells of every word of the lists. */
  public void forEachListed(Consumer<String> sink) {
    empty.forEach(sink);
    weak.forEach(sink);
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    Resource.lines(WordLists.class, name)
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> words.addAll(List.of(line.split(" ", -1))));
    return words;
  }
}
