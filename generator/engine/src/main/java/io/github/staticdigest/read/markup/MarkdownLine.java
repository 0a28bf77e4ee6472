package io.github.staticdigest.read.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line of Markdown is, by how it begins. */
final class MarkdownLine {

  private static final String ABSTRACT = "abstract|\u6458\u8981|zusammenfassung|r\u00E9sum\u00E9";
  private static final Pattern NAME = Pattern.compile(ABSTRACT, Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[-*+]\\s++)?\\*\\*\\s{0,3}(?:"
              + ABSTRACT
              + ")\\s{0,3}(?:\\*\\*\\s{0,3}[:\uFF1A]|[:\uFF1A]\\s{0,3}\\*\\*)(?<text>.*+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKER = Pattern.compile("(?:[-*+]|\\d{1,4}[.)])\\s++");
  private static final Pattern NO_PROSE = Pattern.compile("(?:[>|!]|[-*_]{3}|<|```|~~~).*");
  private static final Pattern WRAPPED = Pattern.compile("[>+\\d]");

  private MarkdownLine() {}

  /** Whether a heading or a summary says that an abstract follows. */
  static boolean namesAbstract(String text) {
    return NAME.matcher(text).find();
  }

  /** What stands behind the label of an abstract, {@code **Abstract**: ...}, or null. */
  static @Nullable String begunAbstract(String text) {
    Matcher label = LABEL.matcher(text);
    return label.matches() ? label.group("text") : null;
  }

  /** Whether it is a quotation, a table, a rule, a picture or HTML. */
  static boolean isNoProse(String text) {
    return NO_PROSE.matcher(text).matches();
  }

  /** Whether it may go on with a sentence, though it looks like a list or a quotation. */
  static boolean mayBeWrapped(String text) {
    return WRAPPED.matcher(text).lookingAt();
  }

  static String withoutMarker(String text) {
    Matcher marker = MARKER.matcher(text);
    return marker.lookingAt() ? text.substring(marker.end()) : text;
  }

  /** The words of it; what looks like the marker of a list is one of them. */
  static String words(String text) {
    String rest = withoutMarker(text);
    return text.substring(0, text.length() - rest.length()) + MarkdownLink.plain(rest);
  }
}
