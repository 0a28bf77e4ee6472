package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses. Each check returns the address, or null where there is none or it was complained of;
 * no complaint repeats a password or a query.
 */
final class AddressChecks {

  private static final String TITLE = "{title}";
  private static final Pattern MAIL = Pattern.compile("mailto:[A-Za-z0-9._+-]++@[A-Za-z0-9.-]++");
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9:/._~%-]++(?:\\?[A-Za-z0-9._~%=&-]++)?");

  private final Complaints complaints;

  AddressChecks(Complaints complaints) {
    this.complaints = complaints;
  }

  /** The root of a site: absolute, without query or fragment; gets a final slash. */
  @Nullable String site(@Nullable Text text) {
    if (text == null) {
      return null;
    }
    URI uri = web(text.value());
    if (uri == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      complaints.error(
          text.line(),
          "The url " + Complaints.quoteAddress(text.value()) + " is not the address of a site",
          "Write it in full and without query, for instance https://example.org/digest/");
      return null;
    }
    return text.value().endsWith("/") ? text.value() : text.value() + "/";
  }

  /** An address with {@code {title}} in its path or query. */
  @Nullable String search(@Nullable Text text) {
    if (text == null) {
      return null;
    }
    URI filled = web(text.value().replace(TITLE, "x"));
    URI other = web(text.value().replace(TITLE, "y"));
    if (filled != null
        && other != null
        && !filled.equals(other)
        && filled.getRawAuthority().equals(other.getRawAuthority())) {
      return text.value();
    }
    complaints.error(
        text.line(),
        "The url " + Complaints.quoteAddress(text.value()) + " is not the address of a search",
        "Write it in full with {title} for the title, for instance https://example.org/?q={title}");
    return null;
  }

  /** The full address of a page. */
  @Nullable String page(@Nullable Text text, String what) {
    if (text == null || web(text.value()) != null) {
      return text == null ? null : text.value();
    }
    complaints.error(
        text.line(),
        what + " " + Complaints.quoteAddress(text.value()) + " is no address",
        "Write it in full, for instance https://example.org/hub");
    return null;
  }

  /** Where somebody can be written to: a page, or an address of mail. */
  @Nullable String contact(@Nullable Text text) {
    if (text == null || web(text.value()) != null || MAIL.matcher(text.value()).matches()) {
      return text == null ? null : text.value();
    }
    complaints.error(
        text.line(),
        "The address " + Complaints.quoteAddress(text.value()) + " is neither a page nor mailto:",
        "Write it in full, for instance https://example.org/new or mailto:editor@example.org");
    return null;
  }

  /** Where a form posts to; it stands in a header, so nothing may end its part there. */
  @Nullable String form(@Nullable Text text) {
    return text != null && text.value().contains("?") ? notPosted(text) : formWithQuery(text);
  }

  /** The same, and it may have a query. */
  @Nullable String formWithQuery(@Nullable Text text) {
    if (text == null) {
      return null;
    }
    URI uri = web(text.value());
    boolean posted =
        uri != null
            && "https".equals(uri.getScheme())
            && uri.getRawFragment() == null
            && FORM.matcher(text.value()).matches();
    return posted ? text.value() : notPosted(text);
  }

  private @Nullable String notPosted(Text text) {
    complaints.error(
        text.line(),
        "The address "
            + Complaints.quoteAddress(text.value())
            + " is not one that a form can post to",
        "Write an https address without query, for instance https://example.org/suggest");
    return null;
  }

  /** An address of the web without a user, or null. */
  static @Nullable URI web(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme();
      boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null && uri.getRawUserInfo() == null ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
