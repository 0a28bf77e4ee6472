package io.github.staticdigest.repair;

import io.github.staticdigest.text.LatexLetters;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Accented letters as LaTeX writes them. A sign and a letter that Unicode does not know as one
 * letter are left, and so is what may be a quote or an apostrophe that some program escaped.
 */
final class LatexAccents {

  private static final String LETTER = "(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i)";

  private LatexAccents() {}

  static List<RepairRule> rules() {
    return List.of(
        accent("{\\", "\\{\\\\(['`^\"~=.]) ?\\\\?(\\p{Alpha})\\}"),
        accent("{\\", "\\{\\\\([uvHckr]) (\\p{Alpha})\\}"),
        accent("\\", "\\\\(['`^\"~=.uvHckr])\\{\\\\?(\\p{Alpha})\\}"),
        // In a word, unless it is the apostrophe of "don\\'t".
        accent("\\", "(?<=\\p{L})\\\\(['`^\"~])(?!(?:s|t|re|ve|ll|m|d)\\b)\\\\?(\\p{Alpha})"),
        // At the beginning of a word, unless a second sign further on makes it a pair of quotes.
        accent(
            "\\",
            "(?<![\\p{L}\\p{N}\\\\])\\\\(['`^\"~])(\\p{Alpha})(?=\\p{L})(?![^\\\\]{0,120}\\\\\\1)"),
        letter("{\\", "\\{\\\\" + LETTER + "\\}"),
        letter("\\", "\\\\" + LETTER + "\\{\\}"),
        letter("\\", "(?<=\\p{L})\\\\" + LETTER + " (?=\\p{Ll})"),
        letter("\\", "\\\\(AA|ss)(?![A-Za-z])"));
  }

  private static RepairRule accent(String sign, String regex) {
    return RepairRule.at("latex-accent", sign, regex, LatexAccents::composed);
  }

  private static RepairRule letter(String sign, String regex) {
    return RepairRule.at("latex-letter", sign, regex, match -> LatexLetters.named(match.group(1)));
  }

  private static @Nullable String composed(MatchResult match) {
    return LatexLetters.accented(match.group(1), match.group(2).charAt(0));
  }
}
