package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.HtmlText;
import io.github.staticdigest.read.PlainText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs of a feed that begin with a label in bold: {@code <p><b>Authors:</b> ...</p>}.
 *
 * @param values texts by their labels in small letters, without the colon
 */
record LabelledText(Map<String, String> values) {

  private static final Pattern LABEL =
      Pattern.compile(
          "<(?:b|strong)>\\s{0,9}(?<label>[\\p{L} ]{1,30}):?\\s{0,9}</(?:b|strong)>\\s{0,9}:?");

  /** The paragraphs; none where the text holds no label for an abstract. */
  static LabelledText of(@Nullable String html) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher matcher = LABEL.matcher(html == null ? "" : html);
    boolean found = matcher.find();
    while (found) {
      String label = PlainText.of(matcher.group("label")).toLowerCase(Locale.ROOT);
      int start = matcher.end();
      found = matcher.find();
      String text =
          String.valueOf(html)
              .substring(start, found ? matcher.start() : String.valueOf(html).length());
      values.putIfAbsent(label, HtmlText.of(text));
    }
    boolean known = values.containsKey("summary") || values.containsKey("abstract");
    return new LabelledText(known ? values : Map.of());
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The first that stands under one of some labels, or null. */
  @Nullable String value(String... labels) {
    for (String label : labels) {
      String value = values.get(label);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  @Nullable Integer count(String... labels) {
    String value = value(labels);
    return value != null && value.matches("\\d{1,9}") ? Integer.valueOf(value) : null;
  }
}
