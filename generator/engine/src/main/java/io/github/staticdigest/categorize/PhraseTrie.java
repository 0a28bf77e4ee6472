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
  List<Match> find(ReadText text) {
    List<Match> matches = new ArrayList<>();
    int covered = 0;
    for (int from = 0; from < text.words().size(); from++) {
      Match longest = longest(text, from);
      if (longest != null && longest.to() > covered) {
        matches.add(longest);
        covered = longest.to();
      }
    }
    return matches;
  }

  private @Nullable Match longest(ReadText text, int from) {
    Match longest = null;
    Node node = root;
    for (int to = from; to < text.words().size(); to++) {
      node = node.children.get(text.words().get(to).form());
      if (node == null) {
        break;
      }
      List<Rule> rules = node.rules.isEmpty() ? List.of() : admitted(node.rules, text, from, to);
      longest = rules.isEmpty() ? longest : new Match(from, to + 1, rules);
    }
    return longest;
  }

  private static List<Rule> admitted(List<Rule> rules, ReadText text, int from, int to) {
    for (Rule rule : rules) {
      if (rule.isAcronym()) {
        String found = text.surface(from, to + 1);
        return rules.stream().filter(any -> any.admits(found)).toList();
      }
    }
    return rules;
  }

  private static final class Node {
    final Map<String, Node> children = new HashMap<>();
    final List<Rule> rules = new ArrayList<>();
  }
}
