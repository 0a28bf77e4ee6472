package io.github.staticdigest.repair;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Letters of mathematics in another alphabet: blackboard bold where Unicode has it in every font,
 * else the plain letter.
 */
final class LetterStyles {

  private static final String STYLE = "math(?:bb|cal|frak|sf|scr|tt|rm|it)|Bbb|frak|Cal";

  private LetterStyles() {}

  static List<RepairRule> rules() {
    return List.of(
        RepairRule.at(
            "latex-letter-style",
            "mathbb",
            "(?:\\\\|(?<![A-Za-z\\\\]))(mathbb)(?:\\{([A-Z])\\}| ([A-Z])(?![A-Za-z]))",
            LetterStyles::letter),
        RepairRule.at(
            "latex-letter-style",
            List.of("{\\math", "{\\Bbb", "{\\frak", "{\\Cal"),
            "\\{\\\\(" + STYLE + ")(?:\\{([A-Za-z])\\}| ([A-Za-z]))\\}",
            LetterStyles::letter),
        RepairRule.at(
            "latex-letter-style",
            List.of("\\math", "\\Bbb", "\\frak", "\\Cal"),
            "\\\\(" + STYLE + ")(?:\\{([A-Za-z])\\}| ([A-Za-z])(?![A-Za-z]))",
            LetterStyles::letter),
        // Bold is an emphasis, which wants its braces.
        RepairRule.at(
            "latex-letter-style",
            List.of("\\mathbf ", "\\boldsymbol ", "\\bm "),
            "\\\\(?:mathbf|boldsymbol|bm) ([A-Za-z])(?![A-Za-z])",
            match -> "\\mathbf{" + match.group(1) + "}"),
        RepairRule.at(
            "latex-letter-style", "\\mathbb{", "\\\\mathbb\\{([A-Z]{2,4})\\}", m -> m.group(1)));
  }

  private static @Nullable String letter(MatchResult match) {
    String letter = match.group(2) != null ? match.group(2) : match.group(3);
    int at = match.group(1).endsWith("bb") ? "CHNPQRZ".indexOf(letter) : -1;
    return at < 0 ? letter : "ℂℍℕℙℚℝℤ".substring(at, at + 1);
  }
}
