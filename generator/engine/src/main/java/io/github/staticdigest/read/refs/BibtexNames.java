package io.github.staticdigest.read.refs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names in a list that is joined by "and", as BibTeX and BibLaTeX write them. */
final class BibtexNames {

  private BibtexNames() {}

  static List<String> of(String list) {
    List<String> names = new ArrayList<>();
    for (String name : split(list.replaceAll("\\s+", " "), " and ")) {
      String plain = name.indexOf('=') < 0 ? turned(name) : extended(name);
      if (!plain.isBlank() && !plain.toLowerCase(Locale.ROOT).equals("others")) {
        names.add(plain.strip());
      }
    }
    return names;
  }

  /** A whole name in braces is an institution, whose commas mean nothing. */
  private static String turned(String name) {
    String stripped = name.strip();
    String plain = BibtexBraces.unprotected(stripped);
    return stripped.startsWith("{") && split(stripped, ",").size() == 1
        ? plain.replace(",", "")
        : plain;
  }

  /**
   * BibLaTeX's extended form: "family=Hoen, given=Peter A. C., prefix=van, useprefix=false". Keys
   * that are no part of a name, such as the last, are left out.
   */
  private static String extended(String name) {
    Map<String, String> parts = new HashMap<>();
    for (String part : split(name, ",")) {
      int sign = Math.max(part.indexOf('='), 0);
      String value = BibtexBraces.unprotected(part.substring(sign).replaceFirst("=", "").strip());
      parts.put(part.substring(0, sign).strip(), value.replace(",", ""));
    }
    return parts.containsKey("family") || parts.containsKey("given")
        ? Stream.of("given", "prefix", "family", "suffix")
            .map(key -> parts.getOrDefault(key, ""))
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(" "))
        : turned(name);
  }

  /** Where a separator stands outside braces. */
  private static List<String> split(String text, String separator) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && text.regionMatches(true, i, separator, 0, separator.length())) {
        pieces.add(text.substring(Math.min(start, i), i));
        start = i + separator.length();
        // The space behind one "and" may be the space before the next.
        i += Math.max(separator.length() - 2, 0);
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }
}
