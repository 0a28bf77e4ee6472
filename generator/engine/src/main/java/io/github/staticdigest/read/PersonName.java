package io.github.staticdigest.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of people, given name first. */
public final class PersonName {

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Pattern AND = Pattern.compile(",? (?:and|&) |; ?", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHERS =
      Pattern.compile(",?\\s+(?:et\\.? al\\.?|and others|\\.{3}|\u2026)\\s*$");

  /** One word, a comma and no other: one name, not two. */
  private static final Pattern LAST_FIRST = Pattern.compile("\\s*[^\\s,]+\\s*,[^,]+");

  /** The patterns take time by the square of white space. */
  private static final Pattern SPACE = Pattern.compile("\\s++");

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private PersonName() {}

  /** "Last, First" and "Last, Jr., First" turned; anything else as it stands. */
  static String of(String name) {
    if (name.indexOf(',') < 0) {
      return name;
    }
    List<String> parts = List.of(COMMA.split(name, -1));
    if (parts.stream().anyMatch(String::isBlank)) {
      return String.join(" ", parts).strip();
    }
    return switch (parts.size()) {
      case 2 -> isSuffix(parts.get(1)) ? name : parts.get(1) + " " + parts.get(0);
      case 3 -> three(parts, name);
      default -> name;
    };
  }

  private static String three(List<String> parts, String name) {
    if (isSuffix(parts.get(1))) {
      return parts.get(2) + " " + parts.get(0) + ", " + parts.get(1);
    }
    return isSuffix(parts.get(2)) ? parts.get(1) + " " + parts.get(0) + ", " + parts.get(2) : name;
  }

  /**
   * The names in a list such as {@code "A. One, B. Two and C. Three"} or {@code "One, A.; Two,
   * B."}, or the one {@code "One, A."}. Where "and" or semicolons part the names and each has one
   * comma, commas belong to names.
   */
  public static List<String> list(String text) {
    List<String> names = new ArrayList<>();
    String line = SPACE.matcher(text).replaceAll(" ");
    List<String> pieces = Arrays.asList(AND.split(OTHERS.matcher(line).replaceFirst(""), -1));
    boolean turned =
        (pieces.size() > 1 || LAST_FIRST.matcher(line).matches())
            && pieces.stream().allMatch(piece -> COMMA.split(piece, -1).length == 2);
    for (String piece : pieces) {
      names.addAll(turned ? List.of(piece) : Arrays.asList(COMMA.split(piece, -1)));
    }
    return names.stream().map(String::strip).filter(PersonName::isName).toList();
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && !text.equalsIgnoreCase("others");
  }

  private static boolean isSuffix(String text) {
    return SUFFIXES.contains(text.toLowerCase(Locale.ROOT));
  }
}
