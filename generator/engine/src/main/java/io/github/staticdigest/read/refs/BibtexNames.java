package io.github.staticdigest.read.refs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a list that is joined by "and", as BibTeX and BibLaTeX write them. */
final class BibtexNames {

  /** BibLaTeX's extended form: "family=Hoen, given=Peter A. C., prefix=van, useprefix=false". */
  private static final Pattern PART =
      Pattern.compile("(?<key>family|given|prefix|suffix)\\s*=\\s*(?<value>[^,=]*)(?:,|$)");

  private static final Pattern EXTENDED = Pattern.compile("\\s*(?:family|given|prefix)\\s*=.*");

  private BibtexNames() {}

  static List<String> of(String list) {
    List<String> names = new ArrayList<>();
    for (String name : split(list)) {
      String plain = EXTENDED.matcher(name).matches() ? extended(name) : turned(name);
      if (!plain.isBlank() && !plain.toLowerCase(Locale.ROOT).equals("others")) {
        names.add(plain.strip());
      }
    }
    return names;
  }

  /** A whole name in braces is an institution, whose commas mean nothing. */
  private static String turned(String name) {
    String stripped = name.strip();
    boolean whole = stripped.startsWith("{") && stripped.indexOf('}') == stripped.length() - 1;
    String plain = BibtexBraces.unprotected(stripped);
    return whole ? plain.replace(",", "") : plain;
  }

  private static String extended(String name) {
    String family = "";
    String given = "";
    String prefix = "";
    String suffix = "";
    Matcher part = PART.matcher(name);
    while (part.find()) {
      String value = BibtexBraces.unprotected(part.group("value").strip());
      switch (part.group("key")) {
        case "family" -> family = value;
        case "given" -> given = value;
        case "prefix" -> prefix = value + " ";
        default -> suffix = ", " + value;
      }
    }
    return given + " " + prefix + family + suffix;
  }

  /** Where "and" stands outside braces. */
  private static List<String> split(String list) {
    List<String> names = new ArrayList<>();
    String text = list.replaceAll("\\s+", " ");
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && text.regionMatches(true, i, " and ", 0, 5)) {
        names.add(text.substring(Math.min(start, i), i));
        start = i + 5;
        i += 3;
      }
    }
    names.add(text.substring(start));
    return names;
  }
}
