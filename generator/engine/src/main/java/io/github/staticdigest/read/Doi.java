package io.github.staticdigest.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Digital object identifiers, bare and in small letters. */
public final class Doi {

  /** How the DOI of a paper on arXiv begins; its number follows. */
  static final String OF_ARXIV = "10.48550/arxiv.";

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>;,{}]{1,200}");
  private static final Pattern END = Pattern.compile("[.:)\\]]{1,3}$");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://(?:dx\\.|www\\.)?doi\\.org/|doi:)\\s*10\\..*");

  private Doi() {}

  /** The first DOI in a text, or null. */
  public static @Nullable String find(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher matcher = DOI.matcher(text.replace("%2F", "/").replace("%2f", "/"));
    if (!matcher.find()) {
      return null;
    }
    String doi = matcher.group().toLowerCase(Locale.ROOT);
    boolean bracket = doi.endsWith(")") && doi.indexOf('(') >= 0;
    return bracket ? doi : END.matcher(doi).replaceFirst("");
  }

  static boolean isAddress(String url) {
    return ADDRESS.matcher(url.toLowerCase(Locale.ROOT)).matches();
  }
}
