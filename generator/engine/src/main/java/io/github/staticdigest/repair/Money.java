package io.github.staticdigest.repair;

import java.util.regex.Pattern;

/** Dollars that are money, or the sign of a variable. */
final class Money {

  /**
   * What ends an amount of money whose sign stands behind, or begins one: {@code 3}, {@code US}.
   */
  private static final Pattern AMOUNT_OR_CURRENCY =
      Pattern.compile("\\d$|(?<![A-Za-z])[A-Z]{1,3}$");

  private Money() {}

  /**
   * Whether the dollars stand behind prices or before variables, and what is between them was cut
   * out of a sentence: {@code 3$ vs. >20$}, {@code US$ 50 = CAD$ 68}, {@code $a=$b}.
   */
  static boolean isCut(String content, String before, char after) {
    char last = content.charAt(content.length() - 1);
    char first = content.charAt(0);
    boolean loose = Character.isWhitespace(last) && Character.isLetterOrDigit(after);
    boolean joined =
        "/.:,-&?;".indexOf(last) >= 0
            || ("<=>".indexOf(last) >= 0 && (after == '(' || Character.isLetter(after)));
    boolean price =
        Character.isDigit(content.strip().charAt(0))
            && (Character.isDigit(after) || Character.isWhitespace(last));
    boolean behindPrice =
        AMOUNT_OR_CURRENCY.matcher(before).find()
            && (Character.isWhitespace(first) || "/(".indexOf(first) >= 0);
    return loose
        || joined
        || price
        || behindPrice
        || first == ')'
        || (first == '{' && after == '{');
  }
}
