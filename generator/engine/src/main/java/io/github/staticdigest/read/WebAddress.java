package io.github.staticdigest.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Absolute addresses of the web. */
final class WebAddress {

  private static final int LONGEST = 2000;

  private WebAddress() {}

  /** The address, or null where the text is none. */
  static @Nullable String of(@Nullable String text) {
    String url = text == null ? "" : text.strip();
    String start = url.toLowerCase(Locale.ROOT);
    if (url.length() > LONGEST || !(start.startsWith("http://") || start.startsWith("https://"))) {
      return null;
    }
    try {
      return new URI(url).getHost() == null ? null : url;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
