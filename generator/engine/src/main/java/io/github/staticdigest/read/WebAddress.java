package io.github.staticdigest.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the web. One without its scheme is completed where it has a host and a path, or a
 * host that looks like no name of a file: {@code github.com/a/b}, {@code www.example.org}.
 */
final class WebAddress {

  private static final String NAME = "(?:[a-z0-9][a-z0-9-]{0,62}\\.)";

  private static final Pattern BARE =
      Pattern.compile(
          "(?://)?(?:"
              + (NAME + "{1,8}[a-z]{2,24}(?::\\d{1,5})?/.*")
              + ("|www\\." + NAME + "{1,8}[a-z]{2,24}")
              + ("|" + NAME + "{1,8}(?:org|com|net|edu|gov|io|ai|dev)")
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 2000;

  private WebAddress() {}

  /** The address with its scheme, or null where the text is none. */
  static @Nullable String of(@Nullable String text) {
    String given = text == null ? "" : text.strip();
    if (given.length() > LONGEST) {
      return null;
    }
    String start = given.toLowerCase(Locale.ROOT);
    boolean whole = start.startsWith("http://") || start.startsWith("https://");
    if (!whole && !BARE.matcher(given).matches()) {
      return null;
    }
    String url = whole ? given : "https://" + given.replaceFirst("^//", "");
    try {
      return new URI(url).getHost() == null ? null : url;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
