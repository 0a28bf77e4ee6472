package io.github.staticdigest.categorize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which terms may be shown as a reason: a word that tells a reader something even alone, or a pair
 * in which one such word stands and none that is mere grammar.
 */
final class ReadableWords {

  private static final int SHORTEST = 4;

  private final Set<String> empty;
  private final Set<String> weak;

  private ReadableWords(Set<String> empty, Set<String> weak) {
    this.empty = empty;
    this.weak = weak;
  }

  /** By the lists that come with the engine. */
  static ReadableWords bundled() {
    return new ReadableWords(words("empty-words.txt"), words("weak-words.txt"));
  }

  /** Whether folded words, one or two, may be shown. */
  boolean tell(List<String> words) {
    for (String word : words) {
      if (empty.contains(word) || word.length() < 2) {
        return false;
      }
    }
    return words.stream().anyMatch(this::tells);
  }

  private boolean tells(String word) {
    return word.length() >= SHORTEST
        && !weak.contains(word)
        && word.chars().noneMatch(Character::isDigit);
  }

  private static Set<String> words(String name) {
    try (InputStream in = ReadableWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The engine comes without " + name);
      }
      Set<String> words = new HashSet<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(List.of(line.split(" ", -1))));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
