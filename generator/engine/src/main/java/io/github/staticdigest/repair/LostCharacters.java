package io.github.staticdigest.repair;

import java.util.List;
import java.util.Map;

/** Characters that became their number on the way, and typists' signs for what they lacked. */
final class LostCharacters {

  private static final Map<String, String> NUMBERED =
      Map.of(
          "x2010", "-", "x2011", "-", "x2013", "–", "x2014", "—", "x2018", "‘", "x2019", "’",
          "x201c", "“", "x201d", "”", "x2026", "…", "x2212", "−");

  private static final String CODE = "x(?:20(?:1[01348349cd]|26)|2212)";

  private static final String BEFORE_DASH = "(?<=[\\p{L}\\p{N})\"”’])";
  private static final String BEHIND_DASH = "(?=[\\p{L}\\p{N}(\"“‘])";

  private LostCharacters() {}

  static List<RepairRule> rules() {
    return List.of(
        RepairRule.at(
            "lost-character",
            "x2",
            // Between two words, between spaces, or between two years; 0x2013 and "V x2014" stay.
            "(?<=\\p{Ll}{2})"
                + CODE
                + "(?=\\p{Ll}{2})"
                + "|(?<=\\s)"
                + CODE
                + "(?=\\s)"
                + "|(?<=\\b(?:19|20)\\d\\d)"
                + CODE
                + "(?=(?:19|20)\\d\\d\\b)",
            match -> NUMBERED.get(match.group())),
        RepairRule.at("hyphenation", "\\-", "(?<=\\p{L})\\\\-(?=\\p{L})", ""),
        RepairRule.at("lost-unit", "hrm ", "(?<=\\d)[~ ]?hrm (?=[kMG]?pc(?![a-z]))", " h "),
        RepairRule.at(
            "tie",
            "~",
            // The word before has no digit: 10GB~20GB is a range.
            "(?<=\\p{L}\\p{L}[.:]?)(?<=(?<![\\p{L}\\p{N}])\\p{L}{2,40}[.:]?)~(?=[\\p{L}\\d(\\\\])",
            " "),
        dash("---", "—"),
        dash("--", "–"));
  }

  /** A dash between spaces or between words; an option such as {@code --fast} is none. */
  private static RepairRule dash(String typed, String dash) {
    return RepairRule.at(
        "dash",
        typed,
        "(?:(?<=\\s|^)" + typed + "(?=\\s|$)|" + BEFORE_DASH + typed + BEHIND_DASH + ")",
        dash);
  }
}
