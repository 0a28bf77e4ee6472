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

  /** The root: no word has the number 0. */
  private static final long ROOT = 0;

  /** Nodes by the number of the node above and of the word that leads to them. */
  private final NumberTable nodes = new NumberTable(1024);

  /** What the phrases say that end at a node. */
  private final List<List<Rule>> rules = new ArrayList<>();

  /** A place where phrases were met: words {@code from} to {@code to}, exclusive. */
  record Match(int from, int to, List<Rule> rules) {}

  /** Adds a phrase; one without any word is ignored. */
  void add(String phrase, Rule rule) {
    Tokens words = Tokens.of(phrase);
    long path = ROOT;
    for (int i = 0; i < words.size(); i++) {
      path = Tokens.pair(path, words.number(i));
      if (nodes.get(path) < 0) {
        nodes.put(path, rules.size());
        rules.add(new ArrayList<>());
      }
    }
    if (path != ROOT) {
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
    Match longest = null;
    long path = ROOT;
    for (int to = from; to < text.words().size(); to++) {
      path = Tokens.pair(path, text.words().number(to));
      int node = nodes.get(path);
      if (node < 0) {
        break;
      }
      List<Rule> said = rules.get(node);
      List<Rule> admitted = said.isEmpty() ? said : admitted(said, text, from, to);
      longest = admitted.isEmpty() ? longest : new Match(from, to + 1, admitted);
      if (text.words().isParted(to)) {
        break;
      }
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
}
