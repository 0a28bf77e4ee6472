package io.github.staticdigest.repair;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands raised or lowered behind {@code ^} or {@code _}. Braces make it certain. Without them
 * it must be short and hang on a variable or a known formula, for {@code snake_case}, {@code
 * file_1.txt} and {@code layer_2} are names.
 *
 * @param content the LaTeX of it
 * @param end where it ends in the text, exclusive
 */
record Script(String content, int end) {

  private static final int LONGEST = 160;

  private static final String SIGN = "[*⋆⊤∞†′∘⊙±⊥]";
  private static final String SYMBOL = "star|ast|top|prime|dagger|perp|infty|pm|odot";
  private static final String GREEK =
      "alpha|beta|gamma|delta|epsilon|zeta|theta|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|chi|psi"
          + "|omega|ell|[α-ωΑ-Ω]";

  private static final Pattern RAISED =
      Pattern.compile(
          "[+−-]?\\d{1,4}(?:\\.\\d{1,3})?(?!\\d)|[A-Za-z](?![A-Za-z0-9_])|(?:"
              + SYMBOL
              + "|"
              + GREEK
              + ")(?![A-Za-z])|"
              + SIGN
              + "|[+−-](?![\\w-])");
  private static final Pattern LOWERED =
      Pattern.compile(
          "(?:\\d{1,2}(?:\\.\\d)?|[A-Za-z]|"
              + SYMBOL
              + "|"
              + GREEK
              + "|"
              + SIGN
              + ")(?![A-Za-z0-9_]|\\.[a-z])|\\d(?=[OHNCSF](?![A-Za-z0-9]))");

  private static final Pattern VARIABLE =
      Pattern.compile("(?:^|[^A-Za-z_./\\\\@])(?:[A-Za-z]|[^\\x00-\\x7F])$|[|‖]$");
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:^|[^A-Za-z_]|\\dx)(?:CO|NO|SO|CH|NH|HO|SF|CF|SiO|TiO|Fe|Al|MoS|WS|PM|log)$");

  /**
   * The script that begins with a sign, or null where there is none.
   *
   * @param sign offset of {@code ^} or {@code _}
   * @param before what stands before it, already free of markup, at least its last few characters
   * @param stacked whether another script stands directly before it
   */
  static @Nullable Script at(String text, int sign, CharSequence before, boolean stacked) {
    boolean raised = text.charAt(sign) == '^';
    if (text.startsWith("{", sign + 1)) {
      Script braced = braced(text, sign + 1);
      return braced != null && (stacked || stands(braced, text, before)) ? braced : null;
    }
    Matcher content = (raised ? RAISED : LOWERED).matcher(text).region(sign + 1, text.length());
    content.useTransparentBounds(true);
    if (!content.lookingAt()) {
      return null;
    }
    Script script = new Script(content.group(), content.end());
    boolean hangs =
        stacked || (raised ? stands(script, text, before) : lowers(before, script.content()));
    return hangs ? script : null;
  }

  private static @Nullable Script braced(String text, int open) {
    int close = Braces.close(text, open, LONGEST);
    if (close < 0) {
      return null;
    }
    String content = text.substring(open + 1, close).strip();
    return content.isEmpty() ? null : new Script(content, close + 1);
  }

  /** Whether it stands where a script does, behind what carries it or before it. */
  private static boolean stands(Script script, String text, CharSequence before) {
    return carries(before) || leads(script, text);
  }

  /** Whether it is a number that stands before what it belongs to: of an isotope, of a term. */
  private static boolean leads(Script script, String text) {
    return script.end() < text.length()
        && Character.isUpperCase(text.charAt(script.end()))
        && script.content().length() <= 3
        && isNumber(script.content());
  }

  private static boolean isNumber(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at == text.length();
  }

  private static boolean carries(CharSequence before) {
    if (before.length() == 0) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    return Character.isLetterOrDigit(last) || ")]}|".indexOf(last) >= 0 || last > 0x300;
  }

  private static boolean lowers(CharSequence before, String content) {
    String tail = before.toString();
    return VARIABLE.matcher(tail).find()
        || (Character.isDigit(content.charAt(0)) && FORMULA.matcher(tail).find());
  }
}
