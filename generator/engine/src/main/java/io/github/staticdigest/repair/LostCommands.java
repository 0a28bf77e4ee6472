package io.github.staticdigest.repair;

import java.util.List;

/**
 * Commands of LaTeX that lost their backslash. A name that is no English word is mended wherever it
 * stands alone; one that is a word as well only where mathematics is beside it.
 */
final class LostCommands {

  private static final String START = "(?<![A-Za-z\\\\])(?<!\\w\\w_)";
  private static final String END = "(?![A-Za-z_])";

  private static final List<String> NO_WORDS =
      Symbols.names(
          """
          rightarrow leftarrow Rightarrow Leftarrow leftrightarrow longrightarrow uparrow downarrow
          mapsto leq geq neq infty varepsilon varphi vartheta cdot cdots ldots simeq propto oplus
          otimes
          """);

  /** A number with its unit or a decimal part, so that {@code sim2real} and {@code sim1} stay. */
  private static final String QUANTITY =
      "(?:\\d\\d|\\d[.,]\\d|\\d\\\\?%)[\\d.,]*+(?:[kKMB]\\b|[^A-Za-z-]|$)";

  private LostCommands() {}

  static List<RepairRule> rules() {
    return List.of(
        RepairRule.at(
            "lost-command",
            List.of("lceil", "lfloor", "langle"),
            START + "(lceil|lfloor|langle)" + END + " ?",
            match -> Symbols.of(match.group(1))),
        RepairRule.at(
            "lost-command",
            List.of("rceil", "rfloor", "rangle"),
            "(?: |" + START + ")(rceil|rfloor|rangle)" + END,
            match -> Symbols.of(match.group(1))),
        RepairRule.at(
            "lost-command",
            NO_WORDS,
            START + "(" + String.join("|", NO_WORDS) + ")" + END,
            match -> Symbols.of(match.group(1))),
        // Glued to a variable, as in "n/drightarrow 0".
        RepairRule.at(
            "lost-command",
            NO_WORDS,
            "(?<=(?<![A-Za-z])[A-Za-z])(" + String.join("|", NO_WORDS) + ")" + END + " ?",
            match -> Symbols.of(match.group(1))),
        RepairRule.at(
            "lost-command",
            List.of("textgreater", "textless"),
            START + "(textgreater|textless) ?(?=\\d|[A-Za-z]\\b)",
            match -> Symbols.of(match.group(1))),
        times("\\{times\\}", "×"),
        times("(?<=\\d)times ?(?=\\d)|(?<=\\^\\w)times ?(?=[A-Z]\\b)", "×"),
        times("(?<=\\d)times(?![a-z])", "×"),
        // Two equal numbers are the two sides of a picture; others may be "3 times 10 runs".
        times(" times (?<=(?<![\\w.])(\\d{1,6}) times )(?=\\1(?![\\w.]))", "×"),
        times(
            "(?<=[\\^_]\\w|[\\^_]\\{\\w{1,9}\\}) times (?=[{(\\d]|[A-Z]\\b)"
                + "|(?<=\\d) times (?=10\\^)"
                + "|(?<=\\b[A-Z]) times (?=\\(\\w{1,3} [+-] \\w{1,3}\\))",
            " × "),
        RepairRule.at("lost-sim", "sim", "(?<=^|[\\s(])sim(?=" + QUANTITY + ")", "~"),
        RepairRule.at("lost-sim", "sim ", "(?<=\\d[kKMBT%×]? )sim (?=\\d)", "~ "),
        RepairRule.at(
            "lost-sign",
            "pm",
            "(?<=\\.\\d{1,9})pm(?=\\d)|(?<=\\d)pm(?=\\d{1,9}\\.\\d)|(?<=\\w_)pm(?![\\w-])",
            "±"),
        RepairRule.at(
            "lost-sign",
            List.of(" le ", " ge ", "(le ", "(ge "),
            "(\\(|(?<=[\\d)}%]|(?<![A-Za-z])[B-Zb-z]) )(le|ge)(?= -?\\d| \\(\\d)",
            match -> match.group(1) + Symbols.of(match.group(2))),
        RepairRule.at("lost-sign", "approx", "(?<=[)}]) ?approx ?(?=\\d)", " ≈ "),
        RepairRule.at(
            "lost-sign", "approx", "(?<=\\d)approx ?(?=\\d)|(?<=^|[\\s(])approx(?=\\d)", "≈"),
        RepairRule.at("lost-sign", "{to}", "\\{to\\} ?", "→"),
        RepairRule.at("lost-sign", ")to", "\\)to ?(?=[A-Z][_^(])", ")→"),
        RepairRule.at(
            "lost-unit",
            " mu",
            "(?<=\\d) mu ?((?:g|m|s|L|l|W|A|V|J|K|M|F|Pa|Hz)(?![A-Za-z]))",
            match -> " μ" + match.group(1)),
        RepairRule.at(
            "latex-brace",
            "{",
            "(?<=[\\w)|])\\{([=<>+→-])\\}",
            match -> match.group(1).equals("-") ? "−" : match.group(1)));
  }

  private static RepairRule times(String regex, String sign) {
    return RepairRule.at("lost-times", "times", regex, sign);
  }
}
