package io.github.staticdigest.categorize;

import io.github.staticdigest.text.Words;
import io.github.staticdigest.text.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as a tree of words: one walk from each word of a text finds every phrase that begins
 * there, however many phrases there are. Unchanging once filled.
 */
final class PhraseTrie {

  private final Node root = new Node();

  /** A place where phrases were met: words {@code from} to {@code to}, exclusive. */
  record Match(int from, int to, List<Rule> rules) {}

  /** Adds a phrase; one without any word is ignored. */
  void add(String phrase, Rule rule) {
    Node node = root;
    for (Word word : Words.of(phrase)) {
      node = node.children.computeIfAbsent(word.form(), form -> new Node());
    }
    if (node != root) {
      node.rules.add(rule);
    }
  }

  /**
   * The phrases of a text, in order. The longest wins: words that a longer phrase covers do not
   * count for a shorter one, whichever topics the two speak for.
   */
  List<Match> find(String text, List<Word> words) {
    List<Match> matches = new ArrayList<>();
    int covered = 0;
    for (int from = 0; from < words.size(); from++) {
      Match longest = longest(text, words, from);
      if (longest != null && longest.to() > covered) {
        matches.add(longest);
        covered = longest.to();
      }
    }
    return matches;
  }

  private @Nullable Match longest(String text, List<Word> words, int from) {
    Match longest = null;
    Node node = root;
    for (int to = from; to < words.size(); to++) {
      node = node.children.get(words.get(to).form());
      if (node == null) {
        break;
      }
      if (!node.rules.isEmpty()) {
        String found = text.substring(words.get(from).start(), words.get(to).end());
        List<Rule> rules = node.rules.stream().filter(rule -> rule.admits(found)).toList();
        longest = rules.isEmpty() ? longest : new Match(from, to + 1, rules);
      }
    }
    return longest;
  }

  private static final class Node {
    final Map<String, Node> children = new HashMap<>();
    final List<Rule> rules = new ArrayList<>();
  }
}
