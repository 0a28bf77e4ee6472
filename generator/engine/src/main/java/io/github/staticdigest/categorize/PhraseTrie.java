package io.github.staticdigest.categorize;

import io.github.staticdigest.text.NumberTable;
import io.github.staticdigest.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as a tree of words: one walk from each word of a text finds every phrase that begins
 * there, however many phrases there are. Unchanging once filled.
 */
final class PhraseTrie {

  /** Nodes by the number of their first word, or of the node above and of their last word. */
  private final NumberTable nodes = new NumberTable(1024);

  /** What the phrases say that end at a node. */
  private final List<List<Rule>> rules = new ArrayList<>();

  /** A place where phrases were met: words {@code from} to {@code to}, exclusive. */
  record Match(int from, int to, List<Rule> rules) {}

  /** Adds a phrase; one without any word is ignored. */
  void add(String phrase, Rule rule) {
    Tokens words = Tokens.of(phrase);
    long path = 0;
    for (int i = 0; i < words.size(); i++) {
      path = i == 0 ? words.number(i) : Tokens.pair(path, words.number(i));
      if (nodes.get(path) < 0) {
        nodes.put(path, rules.size());
        rules.add(new ArrayList<>());
      }
    }
    if (words.size() > 0) {
      rules.get(nodes.get(path)).add(rule);
    }
  }

  /**
   * The phrases of a text, in order, none across a comma or a full stop that ends a part of a
   * sentence; see {@link Tokens#isParted}. The longest wins: words that a longer phrase covers do
   * not count for a shorter one, whichever topics the two speak for.
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
    Tokens words = text.words();
    Match longest = null;
    long path = words.number(from);
    for (int to = from; ; to++) {
      int node = nodes.get(path);
      if (node < 0) {
        return longest;
      }
      List<Rule> admitted = admitted(rules.get(node), text, from, to + 1);
      longest = admitted.isEmpty() ? longest : new Match(from, to + 1, admitted);
      if (to + 1 == words.size() || words.isParted(to)) {
        return longest;
      }
      path = Tokens.pair(path, words.number(to + 1));
    }
  }

  private static List<Rule> admitted(List<Rule> rules, ReadText text, int from, int to) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).isAcronym()) {
        return admitted(rules, text.surface(from, to));
      }
    }
    return rules;
  }

  private static List<Rule> admitted(List<Rule> rules, String found) {
    List<Rule> admitted = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      if (rule.admits(found)) {
        admitted.add(rule);
      }
    }
    return admitted;
  }
}
