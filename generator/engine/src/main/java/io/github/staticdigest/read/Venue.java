package io.github.staticdigest.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Journals and conferences, by their names. */
final class Venue {

  /** Programs name arXiv where there is none. */
  private static final Pattern ARXIV =
      Pattern.compile("(?:arxiv|corr)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Venue() {}

  /** The name free of LaTeX, or null where it is empty or names arXiv. */
  static @Nullable String of(@Nullable String name) {
    String plain = LatexName.of(name);
    boolean none = plain.isEmpty() || ARXIV.matcher(plain.toLowerCase(Locale.ROOT)).matches();
    return none ? null : plain;
  }
}
