package io.github.staticdigest.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  private static final Set<String> NAMES =
      Set.copyOf(
          Symbols.names(
              """
          alpha beta gamma delta epsilon zeta theta kappa lambda mu nu xi pi rho sigma tau phi chi
          psi omega ell Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega
          """));

  /** The lengths of names by first letter, a bit each. */
  private static final int[] LENGTHS = new int[128];

  /** The last letters of names by first letter, a bit each. */
  private static final int[] LAST = new int[128];

  static {
    for (String name : NAMES) {
      LENGTHS[name.charAt(0)] |= 1 << name.length();
      LAST[name.charAt(0)] |= bit(name.charAt(name.length() - 1));
    }
  }

  private static final int SHORTEST = 2;
  private static final int LONGEST = 7;

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
  }

  private LostGreek() {}

  static List<RepairRule> rules() {
    return List.of(new RepairRule("lost-greek", LostGreek::edits));
  }

  private static List<Edit> edits(String text) {
    List<Word> words = words(text);
    if (words.isEmpty()) {
      return List.of();
    }
    Set<Word> certain = new HashSet<>();
    Set<String> proven = new HashSet<>();
    for (Word word : words) {
      if (EVIDENCE.stream().anyMatch(evidence -> holds(evidence, text, word))) {
        certain.add(word);
        proven.add(word.name());
      }
    }
    return words.stream()
        .filter(word -> proven.contains(word.name()))
        .filter(word -> certain.contains(word) || holds(OCCURRENCE, text, word))
        .sorted(Comparator.comparingInt(Word::start))
        .map(
            word ->
                new Edit(word.start(), word.end(), Objects.requireNonNull(Symbols.of(word.name()))))
        .toList();
  }

  /** All names in a text, found in one walk, since most texts have none. */
  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    char[] letters = text.toCharArray();
    int start = 0;
    for (int i = 0; i <= letters.length; i++) {
      if (i == letters.length || !isLetter(letters[i])) {
        if (mayBeName(letters, start, i)) {
          String word = text.substring(start, i);
          if (NAMES.contains(word)) {
            words.add(new Word(start, word));
          }
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** By first and last letter and length, which tell most words apart from all names. */
  private static boolean mayBeName(char[] letters, int start, int end) {
    int length = end - start;
    return length >= SHORTEST
        && length <= LONGEST
        && letters[start] < 128
        && (LENGTHS[letters[start]] & 1 << length) != 0
        && (LAST[letters[start]] & bit(letters[end - 1])) != 0;
  }

  /** Small ASCII letters have a bit each. */
  private static int bit(char letter) {
    return 1 << letter;
  }

  private static boolean holds(Pattern pattern, String text, Word word) {
    Matcher matcher = pattern.matcher(text);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.region(word.start(), text.length()).lookingAt() && matcher.end() == word.end();
  }

  private static boolean isLetter(char sign) {
    return sign < 128 ? (sign | 0x20) >= 'a' && (sign | 0x20) <= 'z' : Character.isLetter(sign);
  }
}
