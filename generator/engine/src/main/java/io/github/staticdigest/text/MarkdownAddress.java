package io.github.staticdigest.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides where a link of a Markdown text may lead. */
final class MarkdownAddress {

  /** Browsers drop these from an address, so that a scheme may hide behind them. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");

  private static final Pattern WITH_SCHEME =
      Pattern.compile("(?:(https?)://[^/\\\\].*|mailto:.+)", Pattern.CASE_INSENSITIVE);

  /**
   * A colon before the first slash, question mark or hash: a scheme, or what may be read as one.
   */
  private static final Pattern OTHER_SCHEME = Pattern.compile("[^/?#]*:.*");

  /** Begins no address that anybody writes. */
  private static final String MARK = "\n";

  private MarkdownAddress() {}

  /** Whether an address leads into the site, and not merely to another place of its page. */
  static boolean isInner(String url) {
    String marked = of(url, MARK);
    return marked != null && marked.startsWith(MARK);
  }

  /**
   * The address as it is printed, or null where it may not be followed.
   *
   * @param url the address as it was written, escapes resolved
   * @param root what goes before addresses into the site
   */
  static @Nullable String of(String url, String root) {
    String address = INVISIBLE.matcher(url).replaceAll("").strip();
    Matcher known = WITH_SCHEME.matcher(address);
    if (known.matches() || address.startsWith("#")) {
      return address;
    }
    boolean otherHost = address.replace('\\', '/').startsWith("//");
    if (address.isEmpty() || otherHost || OTHER_SCHEME.matcher(address).matches()) {
      return null;
    }
    return root + (address.startsWith("/") ? address.substring(1) : address);
  }
}
