package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values that have a form. Each check returns the value, or null where there is none or it was
 * complained of.
 */
final class Checks {

  private static final String TITLE = "{title}";
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final int LONGEST_SLUG = 100;
  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

  private static final Pattern MAIL = Pattern.compile("mailto:[A-Za-z0-9._+-]++@[A-Za-z0-9.-]++");
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9:/._~%-]++(?:\\?[A-Za-z0-9._~%=&-]++)?");

  /** RFC 4151: a domain name or an address of mail, a comma, and a year, month or day. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?:[A-Za-z0-9._-]++@)?+[A-Za-z0-9]++(?:-++[A-Za-z0-9]++)*+"
              + "(?:\\.[A-Za-z0-9]++(?:-++[A-Za-z0-9]++)*+)*+"
              + ",(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?");

  private final Complaints complaints;

  Checks(Complaints complaints) {
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

  /** A whole number between two bounds, or what to take where there is none. */
  int number(@Nullable Text text, String key, int least, int most, int otherwise) {
    if (text == null) {
      return otherwise;
    }
    if (text.value().matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text.value());
      if (number >= least && number <= most) {
        return number;
      }
    }
    complaints.error(
        text.line(),
        "The value of " + key + " cannot be " + Complaints.quote(text.value()),
        "Write a number from " + least + " to " + most);
    return otherwise;
  }

  /** One of a few words. */
  @Nullable String choice(@Nullable Text text, String key, List<String> choices) {
    if (text == null || choices.contains(text.value())) {
      return text == null ? null : text.value();
    }
    complaints.error(
        text.line(),
        "The value of " + key + " cannot be " + Complaints.quote(text.value()),
        Spelling.advice(text.value(), choices));
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

  /** Who names things from when on. */
  @Nullable String tagAuthority(@Nullable Text text) {
    if (text == null) {
      return null;
    }
    Matcher tag = TAG.matcher(text.value());
    if (tag.matches() && isDay(tag.group("year"), tag.group("month"), tag.group("day"))) {
      return text.value();
    }
    complaints.error(
        text.line(),
        "The id " + Complaints.quote(text.value()) + " does not name an authority and a date",
        "Write a domain you hold, a comma and the year, for instance example.org,2026");
    return null;
  }

  /** A language tag that is well-formed by BCP 47. */
  @Nullable String language(@Nullable Text text) {
    if (text == null) {
      return null;
    }
    try {
      new Locale.Builder().setLanguageTag(text.value());
      return text.value();
    } catch (IllformedLocaleException e) {
      complaints.error(
          text.line(),
          "The language " + Complaints.quote(text.value()) + " is not a language tag",
          "Write a tag such as en, en-GB or pt-BR");
      return null;
    }
  }

  /** A full date, {@code 2026-03-28}. */
  @Nullable LocalDate date(@Nullable Text text) {
    if (text == null) {
      return null;
    }
    Matcher date = DATE.matcher(text.value());
    if (date.matches() && isDay(date.group(1), date.group(2), date.group(3))) {
      return LocalDate.parse(text.value());
    }
    complaints.error(
        text.line(),
        "The date " + Complaints.quote(text.value()) + " is not a day of the calendar",
        "Write year, month and day, for instance 2026-03-28, or delete the key");
    return null;
  }

  /** The last part of an address. */
  @Nullable String slug(@Nullable Text text, String what) {
    if (text == null || isSlug(text.value())) {
      return text == null ? null : text.value();
    }
    complaints.error(
        text.line(),
        what + " cannot be " + Complaints.quote(text.value()),
        "Write small letters a to z, digits and single hyphens, at most 100 characters");
    return null;
  }

  static boolean isSlug(String text) {
    return text.length() <= LONGEST_SLUG && SLUG.matcher(text).matches();
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

  private static boolean isDay(String year, @Nullable String month, @Nullable String day) {
    try {
      LocalDate.of(
          Integer.parseInt(year),
          month == null ? 1 : Integer.parseInt(month),
          day == null ? 1 : Integer.parseInt(day));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
