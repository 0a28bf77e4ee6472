package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words, numbers and days that have a form; {@link AddressChecks} has addresses. Each check returns
 * the value, or null where there is none or it was complained of.
 */
final class Checks {

  private static final int LONGEST_LANGUAGE = 3;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final int LONGEST_SLUG = 100;
  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

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

  /**
   * A language tag that is well-formed by BCP 47. A language of more than three letters is, but
   * none is registered: it is a name, such as {@code german}.
   */
  @Nullable String language(@Nullable Text text) {
    if (text == null) {
      return null;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text.value()).build();
      if (locale.getLanguage().length() <= LONGEST_LANGUAGE) {
        return text.value();
      }
    } catch (IllformedLocaleException e) {
      // Complained of below.
    }
    complaints.error(
        text.line(),
        "The language " + Complaints.quote(text.value()) + " is not a language tag",
        Arrays.stream(Locale.getISOLanguages())
            .filter(tag -> isNamed(tag, text.value()))
            .findFirst()
            .map(tag -> "Write " + tag)
            .orElse("Write a tag such as en, en-GB or pt-BR"));
    return null;
  }

  private static boolean isNamed(String tag, String name) {
    Locale language = Locale.forLanguageTag(tag);
    return language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
        || language.getDisplayLanguage(language).equalsIgnoreCase(name);
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

  /** A word of a form that one key asks for. */
  @Nullable String matching(@Nullable Text text, String key, Pattern form, String fix) {
    if (text == null || form.matcher(text.value()).matches()) {
      return text == null ? null : text.value();
    }
    complaints.error(
        text.line(),
        "The value of " + key + " cannot be " + Complaints.quoteAddress(text.value()),
        fix);
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
