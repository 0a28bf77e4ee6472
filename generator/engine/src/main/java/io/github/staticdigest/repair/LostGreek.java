package io.github.staticdigest.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of Greek letters that lost their backslash. Many are words or names as well ("beta
 * version", "PanGu-pi"), so a name is mended only in a text that uses it as mathematics at least
 * once; there it is the same letter everywhere. {@code eta} is never mended, for it may be the rest
 * of {@code beta}, {@code theta} or {@code zeta}.
 */
final class LostGreek {

  private static final List<String> NAMES =
      List.copyOf(
          Symbols.names(
              """
          alpha beta gamma delta epsilon zeta theta kappa lambda mu nu xi pi rho sigma tau phi chi
          psi omega ell Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega
          """));

  private static final String NAME = "[A-Za-z]{2,7}+";

  /** Those that are not often added up in prose, as "RGB + alpha" is. */
  private static final String RARE = "(?:epsilon|zeta|theta|kappa|lambda|xi|rho|sigma|tau|ell)";

  /** An occurrence that is no part of a longer name, such as {@code PanGu-pi}. */
  private static final String START = "(?<![\\w./\\\\-])";

  private static final String END = "(?!\\w)";

  private static final String VARIABLE = "(?<![A-Za-z])[A-Za-z]";

  /** Surroundings that only a symbol has; each begins at the name. */
  private static final List<Pattern> EVIDENCE =
      Stream.of(
              "(?<![\\w.\\\\])" + NAME + "(?=\\^[\\w{*+-]|_\\{|_[\\w±∞](?!\\w))",
              "(?<=(?<!\\w)1/)" + NAME + END,
              START + "(?<!<)" + NAME + "(?= ?[=<>≤≥≈∈→] ?[\\w(.∞-])",
              "(?<=" + VARIABLE + " ?[=<≤≥≈∈] ?)" + NAME + "(?![>\\w-])",
              "(?<=[)|] ?[=<≤≥≈∈] ?|[\\w)|] > )" + NAME + "(?![>\\w-])",
              "(?<=(?<!\\w)\\w ?\\+ ?|\\) ?\\+ ?)" + RARE + END,
              "(?<=(?<![A-Za-z])[A-Z]\\()" + NAME + "(?=\\))",
              "(?<=\\(\\d, ?)" + NAME + "(?=\\))",
              "(?<=(?<![\\w.-])1 ?- ?)" + NAME + "(?![\\w-])",
              START + "(?:Theta|Omega)(?=\\()",
              START + "(?:phi|psi|sigma|pi|rho|theta|mu)(?=\\([^()\\s]{1,12}\\))",
              START + "(?:pi|phi|psi)(?=: ?[A-Z]\\()",
              START + NAME + "(?=(?: [A-Z]){1,3} ?[=/<>+] ?[A-Za-z0-9])")
          .map(Pattern::compile)
          .toList();

  private static final Pattern OCCURRENCE =
      Pattern.compile(START + NAME + "(?![A-Za-z0-9])(?!_\\w\\w|\\.[a-z])");

  /** A name as a word of its own. */
  private record Word(int start, String name) {
    int end() {
      return start + name.length();
    }

    Edit mended() {
      return new Edit(start, end(), Objects.requireNonNull(Symbols.of(name)));
    }
  }

  private LostGreek() {}

  static List<RepairRule> rules() {
    return List.of(new RepairRule("lost-greek", NAMES, LostGreek::edits));
  }

  private static List<Edit> edits(String text, List<String> names) {
    List<Edit> edits = new ArrayList<>();
    for (String name : names) {
      List<Word> words = words(name, text);
      BitSet certain = certain(words, text);
      for (int i = 0; i < words.size() && !certain.isEmpty(); i++) {
        if (certain.get(i) || holds(OCCURRENCE, text, words.get(i))) {
          edits.add(words.get(i).mended());
        }
      }
    }
    edits.sort(Comparator.comparingInt(Edit::start));
    return edits;
  }

  /** Where a name stands as a word of its own. */
  private static List<Word> words(String name, String text) {
    List<Word> words = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      if (!isLetter(text, at - 1) && !isLetter(text, at + name.length())) {
        words.add(new Word(at, name));
      }
    }
    return words;
  }

  /** Which of some words are mathematics by what stands around them. */
  private static BitSet certain(List<Word> words, String text) {
    BitSet certain = new BitSet(words.size());
    for (int i = 0; i < words.size(); i++) {
      certain.set(i, isCertain(words.get(i), text));
    }
    return certain;
  }

  private static boolean isCertain(Word word, String text) {
    for (Pattern evidence : EVIDENCE) {
      if (holds(evidence, text, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Pattern pattern, String text, Word word) {
    Matcher matcher = pattern.matcher(text);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.region(word.start(), text.length()).lookingAt() && matcher.end() == word.end();
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
