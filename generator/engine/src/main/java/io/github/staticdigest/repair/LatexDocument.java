package io.github.staticdigest.repair;

import java.util.List;

/** Commands that a document of LaTeX has and an abstract on a page cannot follow. */
final class LatexDocument {

  private static final String ENVIRONMENT =
      "(?:equation|displaymath|math|multline|gather|abstract)\\*?";

  private LatexDocument() {}

  static List<RepairRule> rules() {
    return List.of(
        RepairRule.at(
            "latex-citation",
            "\\cite",
            "([ ~(\\[]?)\\\\cite[pt]?\\*?(?:\\[[^\\]\\[]{0,40}+\\])?\\{([^{}]{1,160})\\}",
            match -> space(match.group(1)) + "[" + match.group(2).strip() + "]"),
        RepairRule.at("latex-label", "\\label{", "\\\\label\\{[^{}]{1,80}\\} ?", ""),
        RepairRule.at(
            "latex-environment",
            List.of("\\begin{", "\\end{"),
            " ?\\\\(?:begin|end)\\{" + ENVIRONMENT + "\\} ?",
            match -> " "));
  }

  private static String space(String before) {
    return before.equals("(") || before.equals("[") ? before : " ";
  }
}
