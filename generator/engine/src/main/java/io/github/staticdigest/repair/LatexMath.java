package io.github.staticdigest.repair;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mathematics that still wears its LaTeX: delimiters, commands with their backslash, accents. */
final class LatexMath {

  /** What needs no parentheses beside a sign. */
  private static final Pattern ONE_NAME = Pattern.compile("[\\p{L}\\p{N}.]+|\\\\?[A-Za-z]+");

  /** What only mathematics has; money and shell variables have none of it. */
  private static final Pattern EVIDENCE = Pattern.compile("[\\\\^_=<>+{}|]");

  private static final Map<String, String> ACCENTS =
      Map.of(
          "tilde",
          "\u0303",
          "widetilde",
          "\u0303",
          "hat",
          "\u0302",
          "widehat",
          "\u0302",
          "bar",
          "\u0304",
          "overline",
          "\u0304",
          "vec",
          "\u20D7",
          "dot",
          "\u0307",
          "ddot",
          "\u0308");

  private static final String ACCENT = "(widetilde|tilde|widehat|hat|bar|overline|vec|ddot|dot)";

  private static final String GROUP = "\\{((?:[^{}]|\\{[^{}]{0,60}+\\}){1,80}+)\\}";

  /** A command with or without its backslash. */
  private static final String COMMAND = "(?:\\\\|(?<![A-Za-z\\\\]))";

  private LatexMath() {}

  static List<RepairRule> rules() {
    return List.of(
        new RepairRule("math-delimiter", List.of("$"), (text, signs) -> MathDelimiters.find(text)),
        RepairRule.at(
            "math-delimiter", "\\(", "\\\\\\(([^\\n]{1,300}?)\\\\\\)", LatexMath::undelimited),
        RepairRule.at(
            "math-delimiter", "\\[", "\\\\\\[([^\\n]{1,400}?)\\\\\\]", LatexMath::undelimited),
        // A number and its unit; what has a number on both sides is a range.
        RepairRule.at(
            "tie", "~", "(?<=[\\d%])~(?=\\\\[a-z]|\\$\\\\|\\p{L}{1,20}+(?![\\p{L}\\p{N}~]))", " "),
        RepairRule.at(
            "latex-brace",
            "{",
            "(?<![\\w$^_\\\\}])\\{([\\p{L}ℂℍℕℙℚℝℤ])\\}(?=[\\^_])",
            m -> m.group(1)),
        RepairRule.at("latex-brace", "{}", "(?<!\\$)\\{\\}(?=[\\^_])", ""),
        RepairRule.at(
            "lost-degree",
            "^",
            "(?<=\\d)\\^(?:\\{ ?\\\\?circ ?\\}|\\\\?circ(?![A-Za-z]))(?: (?=[CF]\\b))?",
            "°"),
        RepairRule.at(
            "latex-math-accent",
            List.of(
                "tilde{",
                "hat{",
                "bar{",
                "overline{",
                "vec{",
                "dot{",
                "ddot{",
                "widetilde{",
                "widehat{"),
            COMMAND + ACCENT + "\\{\\\\?([A-Za-z]{1,10})\\}",
            LatexMath::accented),
        RepairRule.at(
            "latex-math-accent",
            "\\",
            "\\\\" + ACCENT + " ?\\\\?([A-Z][a-z]{4}|[A-Za-z])(?![A-Za-z])",
            LatexMath::accented),
        RepairRule.at(
            "latex-math-accent",
            "tilde ",
            "(?<![A-Za-z\\\\])(tilde) \\\\?(Omega|Theta|O)(?=\\()",
            LatexMath::accented),
        RepairRule.at(
            "latex-root",
            "sqrt{",
            COMMAND + "sqrt" + GROUP,
            match -> "√" + operand(match.group(1))),
        RepairRule.at(
            "latex-fraction",
            List.of("frac{", "dfrac{", "tfrac{"),
            COMMAND + "[dt]?frac" + GROUP + GROUP,
            match -> operand(match.group(1)) + "/" + operand(match.group(2))),
        RepairRule.at(
            "latex-fraction",
            "frac",
            "\\\\[dt]?frac ?([0-9A-Za-z]) ?([0-9A-Za-z])(?![A-Za-z0-9])",
            match -> match.group(1) + "/" + match.group(2)),
        RepairRule.at(
            "latex-root",
            "sqrt",
            "\\\\sqrt ?([0-9A-Za-z])(?![A-Za-z0-9])",
            match -> "√" + match.group(1)),
        RepairRule.at("latex-symbol", "\\not", "\\\\not ?=", "≠"),
        RepairRule.at("latex-symbol", "\\not", "\\\\not ?\\\\in(?![A-Za-z])", "∉"),
        RepairRule.at("latex-symbol", "\\|", "\\\\\\|", "‖"),
        // An accent that some program read from the first letter of a name, as in "\b{eta}".
        RepairRule.at(
            "latex-symbol",
            Stream.of("b", "c", "d", "k", "r", "t", "u", "v").map(c -> "\\" + c + "{").toList(),
            "\\\\([bcdkrtuv])\\{([a-z]{2,7})\\}",
            match -> Symbols.of(match.group(1) + match.group(2))),
        RepairRule.at(
            "latex-symbol",
            "{\\",
            "\\{\\\\([A-Za-z]{1,20}+) ?\\}",
            match -> Symbols.of(match.group(1))),
        RepairRule.at(
            "latex-symbol",
            "\\",
            "\\\\(textgreater|textless|sim|approx)(?:\\{\\})? ?(?=\\d)",
            match -> Symbols.of(match.group(1))),
        RepairRule.at(
            "latex-symbol",
            "\\",
            "\\\\([A-Za-z]{1,20}+)(?:\\{\\})?",
            match -> Symbols.of(match.group(1))),
        RepairRule.at(
            "latex-space",
            "\\",
            "\\\\[,;:](?=[\\p{L}\\p{N}\\\\(\\[/<=>+−.,|≤≥≲≳≈~±×-])|\\\\q?quad(?![A-Za-z]) ?|\\\\ |(?<=\\s)\\\\\\\\(?=\\s)",
            " "),
        RepairRule.at("latex-space", "\\!", "\\\\!", ""),
        RepairRule.at("white-space", "  ", "  +", " "));
  }

  private static @Nullable String undelimited(MatchResult match) {
    String content = match.group(1);
    boolean mathematics = content.indexOf(' ') < 0 || EVIDENCE.matcher(content).find();
    return mathematics ? Symbols.inMathematics(content) : null;
  }

  private static @Nullable String accented(MatchResult match) {
    String base = match.group(2);
    String letter = base.length() == 1 ? base : Symbols.of(base);
    return letter == null
        ? null
        : Normalizer.normalize(letter + ACCENTS.get(match.group(1)), Normalizer.Form.NFC);
  }

  private static String operand(String content) {
    String operand = content.strip();
    return ONE_NAME.matcher(operand).matches() ? operand : "(" + operand + ")";
  }
}
