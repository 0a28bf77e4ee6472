package io.github.staticdigest.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text as the last part of an address: lower-case ASCII letters and digits, single hyphens. */
public final class Slug {

  /** Accents, invisible characters and apostrophes leave no gap. */
  private static final Pattern NOTHING =
      Pattern.compile("[\\p{M}\\p{Cf}]+|(?<=\\p{L})['\\u2019](?=\\p{L})");

  /** Letters that do not decompose, and Greek, which titles use as names. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('ħ', "h"),
          Map.entry('þ', "th"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('α', "alpha"),
          Map.entry('β', "beta"),
          Map.entry('γ', "gamma"),
          Map.entry('δ', "delta"),
          Map.entry('ε', "epsilon"),
          Map.entry('ζ', "zeta"),
          Map.entry('η', "eta"),
          Map.entry('θ', "theta"),
          Map.entry('ι', "iota"),
          Map.entry('κ', "kappa"),
          Map.entry('λ', "lambda"),
          Map.entry('μ', "mu"),
          Map.entry('ν', "nu"),
          Map.entry('ξ', "xi"),
          Map.entry('ο', "omicron"),
          Map.entry('π', "pi"),
          Map.entry('ρ', "rho"),
          Map.entry('σ', "sigma"),
          Map.entry('ς', "sigma"),
          Map.entry('τ', "tau"),
          Map.entry('υ', "upsilon"),
          Map.entry('φ', "phi"),
          Map.entry('χ', "chi"),
          Map.entry('ψ', "psi"),
          Map.entry('ω', "omega"));

  private Slug() {}

  /**
   * The slug of a text, cut at the last hyphen within {@code max} characters, or within the word
   * where the cut would take more than half.
   *
   * @return may be empty, where the text has no letter that ASCII can say
   */
  public static String of(String text, int max) {
    String slug = unbounded(text);
    if (slug.length() <= max) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', max);
    return slug.substring(0, hyphen < max / 2 ? max : hyphen);
  }

  private static String unbounded(String text) {
    return hyphened(isPlain(text) ? text : spelt(text));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (!PlainLetters.isPlain(sign) || sign == '\'') {
        return false;
      }
    }
    return true;
  }

  /** In letters of ASCII, as far as it can be said in them. */
  private static String spelt(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = NOTHING.matcher(decomposed).replaceAll("");
    StringBuilder ascii = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char letter = bare.charAt(i);
      ascii.append(letter < 128 ? String.valueOf(letter) : LETTERS.getOrDefault(letter, " "));
    }
    return ascii.toString();
  }

  /** The letters and digits of ASCII, small, with a hyphen for all that parts them. */
  private static String hyphened(String text) {
    char[] signs = text.toCharArray();
    int length = 0;
    boolean gap = false;
    for (char each : signs) {
      char sign = PlainLetters.small(each);
      if (sign > 0) {
        if (gap && length > 0) {
          signs[length++] = '-';
        }
        signs[length++] = sign;
      }
      gap = sign == 0;
    }
    return new String(signs, 0, length);
  }
}
