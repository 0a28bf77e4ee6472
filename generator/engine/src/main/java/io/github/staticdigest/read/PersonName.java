package io.github.staticdigest.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person or an institution.
 *
 * @param shown given name first
 * @param inverted its parts, {@code Last, First} or {@code Last, Jr., First}, of an institution the
 *     whole; null where they are not told
 */
public record PersonName(String shown, @Nullable String inverted) {

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Pattern SUFFIX =
      Pattern.compile(" ?, ?(?:[js]r\\.?|iii?|iv)(?= ?,| ?$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDING =
      Pattern.compile("(?<name>.*\\S) (?<suffix>[JjSs]r\\.?|III?|IV)");
  private static final Pattern AND = Pattern.compile(",? (?:and|&) |; ?", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHERS =
      Pattern.compile(",?\\s+(?:et\\.? al\\.?|and others|\\.{3}|\u2026)\\s*$");

  /** One word, a comma and no other: one name, not two. */
  private static final Pattern LAST_FIRST = Pattern.compile("\\s*[^\\s,]+\\s*,[^,]+");

  /** The patterns take time by the square of white space. */
  private static final Pattern SPACE = Pattern.compile("\\s++");

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  /** By these DBLP tells people of one name apart. */
  private static final Pattern NUMBER = Pattern.compile("(?<=\\p{L}\\.?) 0\\d{3}(?= ?,|$)");

  /**
   * A name as a source writes it, LaTeX included: "Last, First" and "Last, Jr., First" turned,
   * anything else as it stands; empty for null.
   */
  public static PersonName of(@Nullable String text) {
    String name = NUMBER.matcher(LatexName.of(text)).replaceAll("");
    if (name.indexOf(',') < 0) {
      return new PersonName(name, null);
    }
    List<String> parts = List.of(COMMA.split(name, -1));
    if (parts.stream().anyMatch(String::isBlank)) {
      return new PersonName(String.join(" ", parts).strip(), null);
    }
    if (parts.size() == 2 && !isSuffix(parts.get(1))) {
      return joined(parts.get(1), parts.get(0), "");
    }
    if (parts.size() == 3 && isSuffix(parts.get(1))) {
      return joined(parts.get(2), parts.get(0), parts.get(1));
    }
    return parts.size() == 3 && isSuffix(parts.get(2))
        ? joined(parts.get(1), parts.get(0), parts.get(2))
        : new PersonName(name, null);
  }

  /**
   * A name by its parts as a source writes them, of which any may be empty or null; one without a
   * given name is whole. Some programs put the suffix behind one of the others.
   *
   * @param family with its particles
   * @param suffix such as Jr.
   */
  public static PersonName of(
      @Nullable String given, @Nullable String family, @Nullable String suffix) {
    return joined(LatexName.of(given), LatexName.of(family), LatexName.of(suffix));
  }

  /** The name of an institution, or of a person that has no parts. */
  public static PersonName whole(@Nullable String name) {
    String plain = LatexName.of(name);
    return new PersonName(plain, plain);
  }

  private static PersonName joined(String given, String family, String suffix) {
    String first = part(given);
    String last = part(family);
    String behind = part(suffix);
    Matcher ending = ENDING.matcher(last);
    if (behind.isEmpty() && ending.matches()) {
      return joined(first, ending.group("name"), ending.group("suffix"));
    }
    ending = ENDING.matcher(first);
    if (behind.isEmpty() && ending.matches()) {
      return joined(ending.group("name"), last, ending.group("suffix"));
    }
    String end = behind.isEmpty() ? "" : ", " + behind;
    String shown = (first + " " + last).strip() + end;
    return last.isEmpty()
        ? new PersonName(shown, null)
        : new PersonName(shown, first.isEmpty() ? shown : last + end + ", " + first);
  }

  private static String part(String text) {
    String name = SPACE.matcher(text.replace(',', ' ')).replaceAll(" ");
    return NUMBER.matcher(name).replaceAll("").strip();
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
        (pieces.size() > 1 || LAST_FIRST.matcher(withoutSuffix(line)).matches())
            && pieces.stream().allMatch(piece -> COMMA.split(withoutSuffix(piece), -1).length == 2);
    for (String piece : pieces) {
      if (turned) {
        names.add(piece);
      } else {
        parted(piece, names);
      }
    }
    return names.stream().map(String::strip).filter(PersonName::isName).toList();
  }

  /** A suffix behind a comma belongs to the person before. */
  private static void parted(String piece, List<String> names) {
    for (String name : COMMA.split(piece, -1)) {
      if (isSuffix(name.strip()) && !names.isEmpty()) {
        names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name.strip());
      } else {
        names.add(name);
      }
    }
  }

  private static String withoutSuffix(String text) {
    return SUFFIX.matcher(text).replaceAll("");
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && !text.equalsIgnoreCase("others");
  }

  private static boolean isSuffix(String text) {
    return SUFFIXES.contains(text.toLowerCase(Locale.ROOT));
  }
}
