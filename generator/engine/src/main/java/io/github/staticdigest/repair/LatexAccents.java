package io.github.staticdigest.repair;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Accented letters as LaTeX writes them. A sign and a letter that Unicode does not know as one
 * letter are left, and so is what may be a quote or an apostrophe that some program escaped.
 */
final class LatexAccents {

  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("'", "\u0301"),
          Map.entry("`", "\u0300"),
          Map.entry("^", "\u0302"),
          Map.entry("\"", "\u0308"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry(".", "\u0307"),
          Map.entry("u", "\u0306"),
          Map.entry("v", "\u030C"),
          Map.entry("H", "\u030B"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("r", "\u030A"));

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ss", "ß"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("i", "ı"));

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
    return RepairRule.at("latex-letter", sign, regex, match -> LETTERS.get(match.group(1)));
  }

  private static @Nullable String composed(MatchResult match) {
    String composed =
        Normalizer.normalize(match.group(2) + MARKS.get(match.group(1)), Normalizer.Form.NFC);
    return composed.length() == 1 ? composed : null;
  }
}
