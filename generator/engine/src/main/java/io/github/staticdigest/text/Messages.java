package io.github.staticdigest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface in the digest's language. A message is a text in which {@code {0}},
 * {@code {1}} and so on stand for its arguments. One that depends on a number has a form for each
 * {@link Plural} category, {@code papers.one} and {@code papers.other}, and its first argument
 * chooses. What a language lacks is said in English.
 *
 * <p>The words that pages of every theme need come with the engine; themes and projects add theirs
 * and may change these.
 */
public final class Messages {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])}");
  private static final List<String> BUNDLED = List.of("", "de");

  private final Locale locale;
  private final SortedMap<String, String> patterns;

  private Messages(Locale locale, SortedMap<String, String> patterns) {
    this.locale = locale;
    this.patterns = patterns;
  }

  /** The engine's own words in a language. */
  public static Messages of(String language) {
    return of(language, Map.of());
  }

  /**
   * The engine's words with others on top of them.
   *
   * @param language BCP 47 tag
   * @param added patterns by key, by the {@linkplain #steps steps} of languages; a nearer language
   *     wins, and in the same language what is added
   */
  public static Messages of(String language, Map<String, Map<String, String>> added) {
    SortedMap<String, String> patterns = new TreeMap<>();
    for (String step : steps(language)) {
      if (BUNDLED.contains(step)) {
        patterns.putAll(bundled(step));
      }
      patterns.putAll(added.getOrDefault(step, Map.of()));
    }
    return new Messages(
        Locale.forLanguageTag(language), Collections.unmodifiableSortedMap(patterns));
  }

  /**
   * The endings of the files that speak for a language, from the most general to its own: for
   * {@code de-AT} nothing, {@code de} and {@code de_AT}.
   */
  public static List<String> steps(String language) {
    List<String> steps = new ArrayList<>(List.of(""));
    StringBuilder step = new StringBuilder();
    for (String part : Locale.forLanguageTag(language).toLanguageTag().split("-", -1)) {
      step.append(step.isEmpty() ? "" : "_").append(part);
      steps.add(step.toString());
    }
    return steps;
  }

  /**
   * The languages of which there are words, as tags in order.
   *
   * @param added the steps of languages that others bring
   */
  public static List<String> languages(Collection<String> added) {
    return Stream.concat(BUNDLED.stream(), added.stream())
        .map(step -> step.isEmpty() ? "en" : step.replace('_', '-'))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Reads a file of messages: lines of {@code key = text} in UTF-8, as {@link Properties} has them.
   *
   * @throws IllegalArgumentException where an escape is malformed
   */
  public static SortedMap<String, String> read(Reader file) throws IOException {
    Properties properties = new Properties();
    properties.load(file);
    SortedMap<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return patterns;
  }

  /**
   * A message with its arguments.
   *
   * @throws NoSuchElementException where there is no such message
   */
  public String text(String key, Object... arguments) {
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(String.valueOf(argument));
    }
    Object first = arguments.length == 0 ? null : arguments[0];
    return fill(pattern(key, first instanceof Number count ? count.longValue() : null), words);
  }

  /**
   * A message as it is written, in the form for a number.
   *
   * @param count the number, or null where none chooses
   * @throws NoSuchElementException where there is no such message
   */
  public String pattern(String key, @Nullable Long count) {
    String pattern = patterns.get(key);
    if (pattern == null && count != null) {
      String category = Plural.category(locale.getLanguage(), count);
      pattern = patterns.getOrDefault(key + "." + category, patterns.get(key + ".other"));
    }
    if (pattern == null) {
      throw new NoSuchElementException("There is no message " + key);
    }
    return pattern;
  }

  /** Puts arguments in their places. */
  public static String fill(String pattern, List<String> arguments) {
    return ARGUMENT
        .matcher(pattern)
        .replaceAll(
            place -> {
              int index = Integer.parseInt(place.group(1));
              return Matcher.quoteReplacement(
                  index < arguments.size() ? arguments.get(index) : place.group());
            });
  }

  /** All messages by key, as they are written. */
  public SortedMap<String, String> patterns() {
    return patterns;
  }

  /** {@code rtl} for a language that is written from right to left, otherwise {@code ltr}. */
  public static String direction(String language) {
    Locale locale = Locale.forLanguageTag(language);
    List<String> rightToLeft =
        List.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");
    boolean byScript = List.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo").contains(locale.getScript());
    boolean byLanguage = locale.getScript().isEmpty() && rightToLeft.contains(locale.getLanguage());
    return byScript || byLanguage ? "rtl" : "ltr";
  }

  private static SortedMap<String, String> bundled(String step) {
    String name = step.isEmpty() ? "messages.properties" : "messages_" + step + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The engine comes without " + name);
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
