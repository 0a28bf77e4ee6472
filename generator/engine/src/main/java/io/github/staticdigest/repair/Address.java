package io.github.staticdigest.repair;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web address that stands in a text: {@code http} or {@code https}, a host name with a top-level
 * domain, no user name. Punctuation that ends the sentence, not the address, is no part of it.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param url the address
 */
record Address(int start, int end, String url) {

  private static final int LONGEST = 2000;
  private static final Pattern REST =
      Pattern.compile("(?i)://[a-z0-9\\-._~:/?#@!$&'*+,;=%()\\[\\]]++");
  private static final Pattern HOST =
      Pattern.compile("(?i)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,10}[a-z]{2,63}");

  /** All addresses in a text, in order. */
  static List<Address> in(String text) {
    int at = text.indexOf("://");
    return at < 0 ? List.of() : from(at, text);
  }

  private static List<Address> from(int first, String text) {
    List<Address> addresses = new ArrayList<>();
    int at = first;
    Matcher rest = REST.matcher(text);
    while (at >= 0) {
      int start = schemeBefore(text, at);
      int end = at + 3;
      if (start >= 0 && rest.region(at, text.length()).lookingAt()) {
        end = rest.end();
        String url = trimmed(text.substring(start, end));
        if (url.length() <= LONGEST && valid(url)) {
          addresses.add(new Address(start, start + url.length(), url));
        }
      }
      at = text.indexOf("://", end);
    }
    return addresses;
  }

  /** Whether the text as a whole is an address that may become a link. */
  static boolean valid(String url) {
    URI uri = parsed(url);
    return uri != null
        && uri.getHost() != null
        && uri.getUserInfo() == null
        && HOST.matcher(uri.getHost()).matches();
  }

  private static int schemeBefore(String text, int end) {
    for (String scheme : List.of("https", "http")) {
      int start = end - scheme.length();
      if (start >= 0
          && text.regionMatches(true, start, scheme, 0, scheme.length())
          && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))) {
        return start;
      }
    }
    return -1;
  }

  private static @Nullable URI parsed(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Without the punctuation that belongs to the sentence around it. */
  private static String trimmed(String url) {
    int end = url.length();
    int closing = unopened(url);
    while (end > 0) {
      char last = url.charAt(end - 1);
      if (last == ')' && closing > 0) {
        closing--;
      } else if (".,;:!?'*[]$".indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return url.substring(0, end);
  }

  /** How many more parentheses close than open. */
  private static int unopened(String url) {
    int unopened = 0;
    for (int i = 0; i < url.length(); i++) {
      char sign = url.charAt(i);
      unopened += sign == ')' ? 1 : sign == '(' ? -1 : 0;
    }
    return unopened;
  }
}
