package io.github.staticdigest.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text as the last part of an address: lower-case ASCII letters and digits, single hyphens. */
public final class Slug {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

  /** Letters that do not decompose, and Greek, which titles use as names. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('α', "alpha"),
          Map.entry('β', "beta"),
          Map.entry('γ', "gamma"),
          Map.entry('δ', "delta"),
          Map.entry('ε', "epsilon"),
          Map.entry('θ', "theta"),
          Map.entry('λ', "lambda"),
          Map.entry('μ', "mu"),
          Map.entry('π', "pi"),
          Map.entry('ρ', "rho"),
          Map.entry('σ', "sigma"),
          Map.entry('τ', "tau"),
          Map.entry('φ', "phi"),
          Map.entry('ψ', "psi"),
          Map.entry('ω', "omega"));

  private Slug() {}

  /**
   * The slug of a text, cut at the last hyphen within {@code max} characters where there is one.
   *
   * @return may be empty, where the text has no letter that ASCII can say
   */
  public static String of(String text, int max) {
    String slug = unbounded(text);
    if (slug.length() <= max) {
      return slug;
    }
    boolean wordEndsThere = slug.charAt(max) == '-';
    int hyphen = slug.lastIndexOf('-', max - 1);
    int end = wordEndsThere || hyphen < 1 ? max : hyphen;
    return slug.substring(0, end);
  }

  private static String unbounded(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(decomposed).replaceAll("");
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      String letters = LETTERS.get(bare.charAt(i));
      ascii.append(letters == null ? String.valueOf(bare.charAt(i)) : letters);
    }
    return GAPS.matcher(ascii).replaceAll("-").replaceAll("^-|-$", "");
  }
}
