package io.github.staticdigest.repair;

import io.github.staticdigest.text.Printable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Characters that no published text may hold, and those that only look like what they stand for.
 * XML forbids most controls and lone surrogates; overrides of the writing direction can make a text
 * read as what it is not; escaping helps against neither.
 */
final class Characters {

  /** More marks than this on one letter belong to no script; they also make normalising slow. */
  private static final int MOST_MARKS = 8;

  private static final String SPACES =
      "[\\s\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";

  private Characters() {}

  static List<RepairRule> rules() {
    return List.of(
        new RepairRule("control-character", Characters::forbidden),
        each("direction-override", "[\\u202A-\\u202E\\u2066-\\u2069]", match -> ""),
        each(
            "invisible-character",
            "[\\u00AD\\u200B\\u2060\\uFEFF]"
                + "|[\\u200C\\u200D](?=\\p{ASCII}|$)|(?<=\\p{ASCII}|^)[\\u200C\\u200D]",
            match -> ""),
        each(
            "invisible-character",
            "\\p{M}{" + MOST_MARKS + "}\\p{M}++",
            match -> match.group().substring(0, match.group().offsetByCodePoints(0, MOST_MARKS))),
        new RepairRule("unicode-form", Characters::composed),
        each("white-space", SPACES + "{2,}+|(?! )" + SPACES, match -> " "),
        each("white-space", "^ | $", match -> ""));
  }

  private static RepairRule each(String name, String regex, Function<MatchResult, String> mend) {
    Pattern pattern = Pattern.compile(regex);
    return new RepairRule(name, text -> edits(pattern, text, mend));
  }

  private static List<Edit> forbidden(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Printable.isForbidden(c) && !Printable.isOldBreak(c)) {
        edits.add(new Edit(i, i + Character.charCount(c), ""));
      }
    }
    return edits;
  }

  private static List<Edit> edits(
      Pattern pattern, String text, Function<MatchResult, String> mend) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> new Edit(match.start(), match.end(), mend.apply(match)))
        .toList();
  }

  /** Whether a text has usual signs with single spaces inside, as nearly all have. */
  static boolean ordinary(String text) {
    if (text.startsWith(" ") || text.endsWith(" ") || text.contains("  ")) {
      return false;
    }
    char[] signs = text.toCharArray();
    for (char sign : signs) {
      if (!isUsual(sign)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether no rule concerns a sign: it is visible, or a space, in canonical composition, and joins
   * no other. Of the many that are so these are in texts often.
   */
  private static boolean isUsual(char sign) {
    return sign < 0x7F ? sign >= ' ' : isUsualLetter(sign) || isUsualPunctuation(sign);
  }

  private static boolean isUsualLetter(char sign) {
    return (sign > 0xA0 && sign < 0x300 && sign != 0xAD) || (sign >= 'Α' && sign <= 'ω');
  }

  /** Dashes, quotation marks, arrows and signs of mathematics. */
  private static boolean isUsualPunctuation(char sign) {
    return (sign >= 0x2010 && sign <= 0x2027) || (sign >= 0x2190 && sign <= 0x22FF);
  }

  /** The canonical composition of Unicode (NFC), as one edit of what differs. */
  private static List<Edit> composed(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (composed.equals(text)) {
      return List.of();
    }
    int shorter = Math.min(text.length(), composed.length());
    int start = 0;
    while (start < shorter && text.charAt(start) == composed.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < shorter - start
        && text.charAt(text.length() - 1 - tail) == composed.charAt(composed.length() - 1 - tail)) {
      tail++;
    }
    return List.of(
        new Edit(start, text.length() - tail, composed.substring(start, composed.length() - tail)));
  }
}
