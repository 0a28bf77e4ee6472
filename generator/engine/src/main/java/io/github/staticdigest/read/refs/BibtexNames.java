package io.github.staticdigest.read.refs;

import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The names in a list that is joined by "and", as BibTeX and BibLaTeX write them. One that is
 * joined by semicolons alone, as other programs write it, is parted where each piece is a whole
 * name.
 */
final class BibtexNames {

  /** A character reference of HTML ends with a semicolon that parts nothing. */
  private static final Pattern REFERENCE = Pattern.compile("&#?\\w{1,31};");

  private static final Pattern WHOLE_NAME = Pattern.compile("\\S.*[, ].*\\S", Pattern.DOTALL);

  private BibtexNames() {}

  /** Hands each to a paper. */
  static void tell(String list, Paper paper) {
    for (String name : names(list)) {
      String plain = BibtexBraces.unprotected(name.strip());
      if (plain.isBlank() || plain.strip().toLowerCase(Locale.ROOT).equals("others")) {
        continue;
      }
      if (isWhole(name.strip())) {
        paper.author(PersonName.whole(plain.replace(",", "")), null);
      } else if (name.indexOf('=') < 0 || !extended(name, paper)) {
        paper.author(plain);
      }
    }
  }

  /** Whether a semicolon stands in a name, which may have been meant to part two. */
  static boolean areDoubtful(String list) {
    return names(list).stream()
        .anyMatch(name -> !REFERENCE.matcher(name).find() && split(name, ";").size() > 1);
  }

  private static List<String> names(String list) {
    String line = list.replaceAll("\\s+", " ");
    List<String> names = split(line, " and ");
    if (names.size() > 1 || REFERENCE.matcher(line).find()) {
      return names;
    }
    List<String> parted = split(line, ";").stream().map(String::strip).toList();
    List<String> told = parted.stream().filter(name -> !name.isEmpty()).toList();
    return told.stream().allMatch(name -> WHOLE_NAME.matcher(name).matches()) ? told : names;
  }

  /** A whole name in braces is an institution, whose commas mean nothing. */
  private static boolean isWhole(String name) {
    return name.startsWith("{") && !name.startsWith("{\\") && closesAtItsEnd(name);
  }

  private static boolean closesAtItsEnd(String name) {
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
      if (depth == 0 && i < name.length() - 1) {
        return false;
      }
    }
    return depth == 0;
  }

  /**
   * BibLaTeX's extended form: "family=Hoen, given=Peter A. C., prefix=van, useprefix=false". Keys
   * that are no part of a name, such as the last, are left out.
   */
  private static boolean extended(String name, Paper paper) {
    Map<String, String> parts = new HashMap<>();
    for (String part : split(name, ",")) {
      int sign = Math.max(part.indexOf('='), 0);
      String value = BibtexBraces.unprotected(part.substring(sign).replaceFirst("=", "").strip());
      parts.put(part.substring(0, sign).strip(), value);
    }
    if (!parts.containsKey("family") && !parts.containsKey("given")) {
      return false;
    }
    String family = parts.getOrDefault("prefix", "") + " " + parts.getOrDefault("family", "");
    paper.author(PersonName.of(parts.get("given"), family, parts.get("suffix")), null);
    return true;
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
