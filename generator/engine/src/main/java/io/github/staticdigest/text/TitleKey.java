package io.github.staticdigest.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Normalised titles: what two spellings of one title have in common. Compatibility forms are
 * decomposed, accents dropped, letters made small, and everything but letters and digits becomes a
 * single space.
 */
public final class TitleKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private TitleKey() {}

  /** The normalised form; empty where the title has neither letter nor digit. */
  public static String of(String title) {
    String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(decomposed).replaceAll("");
    return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
