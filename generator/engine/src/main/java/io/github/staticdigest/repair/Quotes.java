package io.github.staticdigest.repair;

import java.util.List;

/** Quotation marks as LaTeX writes them; straight ones are right as they are. */
final class Quotes {

  private Quotes() {}

  static List<RepairRule> rules() {
    return List.of(
        RepairRule.at(
            "quotes",
            "``",
            "(?<!`)``(?![`\\s])([^`\"]{1,300}?)(?:''|\")",
            match -> "“" + match.group(1) + "”"),
        RepairRule.at(
            "quotes",
            "''",
            "(?<![\\p{L}\\p{N}'])''(?=[\\p{L}\\p{N}])([^'\"]{1,100})\"",
            match -> "“" + match.group(1) + "”"),
        RepairRule.at(
            "quotes",
            "`",
            "(?<![`\\p{L}\\p{N}])`(?=[\\p{L}\\p{N}])((?:[^`'\\\\]|'(?=\\p{L})){1,80})'(?![\\p{L}\\p{N}'])",
            match -> "‘" + match.group(1) + "’"));
  }
}
