package io.github.staticdigest.repair;

import java.util.List;

/** Commands of LaTeX that set words: what they set stays, escaped characters become plain. */
final class LatexText {

  /** What braces hold, with braces in it at most once more. */
  private static final String HELD = "((?:[^{}]|\\{[^{}]{0,120}+\\}){1,300}+)\\}";

  private static final String BRACED = "\\{(?:[^{}]|\\{[^{}]{0,120}+\\}){1,300}+\\}";

  private static final String CONTENT = "\\{" + HELD;

  private LatexText() {}

  /** Their names are no words, so that they are known without their backslash too. */
  private static final List<String> WRAPPERS =
      List.of(
          "textrm{",
          "textsc{",
          "textsf{",
          "mathrm{",
          "mathcal{",
          "mathsf{",
          "mathit{",
          "mathfrak{",
          "operatorname{");

  /** Before symbols: wrappers that say nothing which plain text could show. */
  static List<RepairRule> wrappers() {
    return List.of(
        // As reference managers write what is special, in braces of its own.
        RepairRule.at(
            "latex-brace",
            List.of("{\\%", "{\\&", "{\\#", "{\\_", "{\\$"),
            "\\{(\\\\[%&#_$])\\}",
            match -> match.group(1)),
        RepairRule.at("latex-brace", "\\~{}", "\\{\\\\~\\{\\}\\}|\\\\~\\{\\}", "~"),
        RepairRule.at(
            "latex-brace",
            "{\\",
            "(?<![A-Za-z_^}\\\\])\\{(\\\\[A-Za-z]{4,20}" + BRACED + ")\\}",
            match -> match.group(1)),
        // What sets it apart from the letters behind it is known to the rule for dollars.
        RepairRule.at(
            "latex-wrapper",
            "\\ensuremath{",
            "\\\\ensuremath" + CONTENT,
            match -> "$" + match.group(1) + "$"),
        RepairRule.at(
            "latex-wrapper",
            WRAPPERS,
            "(?:\\\\|(?<![A-Za-z\\\\]))[a-z]{6,12}" + CONTENT,
            match -> match.group(1)),
        RepairRule.at(
            "latex-wrapper",
            "\\",
            "\\\\(?:text|textup|textmd|textnormal|mbox|hbox|mathscr|underline|uline)" + CONTENT,
            match -> match.group(1)),
        RepairRule.at(
            "latex-wrapper",
            "{\\",
            "\\{\\\\(?:rm|sc|sf|cal|normalfont) " + HELD,
            match -> match.group(1)),
        RepairRule.at(
            "latex-wrapper",
            "\\",
            "\\\\(?:left|right)(?:\\.|(?![A-Za-z]))|\\\\(?:left|right|[bB]igg?[lr]?)(?=\\\\?[()\\[\\]|{}‖⌈⌉⌊⌋⟨⟩<>/]|\\\\[lr](?:angle|ceil|floor|[vV]ert))|\\\\(?:no)?limits(?![A-Za-z])|\\\\xspace(?![A-Za-z])(?:\\{\\})?",
            ""),
        RepairRule.at(
            "latex-wrapper",
            List.of(
                "\\rm",
                "\\cal",
                "\\sf",
                "\\displaystyle",
                "\\textstyle",
                "\\scriptstyle",
                "\\scriptscriptstyle"),
            "(?<![A-Za-z:\\\\])\\\\(?:rm|cal|sf|(?:display|text|script|scriptscript)style)(?![A-Za-z]) ?",
            match -> ""),
        RepairRule.at(
            "latex-wrapper",
            List.of("textsuperscript{", "textsubscript{"),
            "(?:\\\\|(?<![A-Za-z\\\\]))text(super|sub)script" + CONTENT,
            match -> (match.group(1).equals("super") ? "^{" : "_{") + match.group(2) + "}"));
  }

  /** Last of all: a sign that was escaped is no command any more. */
  static List<RepairRule> escapes() {
    return List.of(RepairRule.at("latex-escape", "\\", "\\\\([%&#_${}])", match -> match.group(1)));
  }
}
