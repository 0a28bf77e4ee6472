package io.github.staticdigest.read.refs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The exports of databases and reference managers that no format here reads. */
enum OtherExport {
  PUBMED("PubMed"),
  WEB_OF_SCIENCE("Web of Science"),
  CSV("CSV");

  private static final int LOOKED_AT = 50;
  private static final int TAGGED = 3;

  private static final Pattern PMID = Pattern.compile("PMID- [0-9]+\\s*");
  private static final Pattern PUBMED_LINE = Pattern.compile("[A-Z]{2,4} {0,2}- \\S.*");
  private static final Pattern WEB_OF_SCIENCE_LINE =
      Pattern.compile("(?:VR [0-9.]+|PT [A-Z]|(?:AU|AF|TI|SO|LA|DT) \\S.*|ER|EF)\\s*");

  private static final Set<String> TITLES =
      Set.of("title", "article title", "document title", "item title");
  private static final Set<String> OTHERS =
      Set.of(
          "author",
          "authors",
          "author names",
          "author full names",
          "doi",
          "item doi",
          "abstract",
          "abstract note",
          "year",
          "publication year",
          "journal",
          "journal/book",
          "source title",
          "publication title");
  private static final List<String> SEPARATORS = List.of(",", "\t", ";");
  private static final Pattern COLUMN = Pattern.compile("[\\p{L}\\p{N}][^:?!]{0,39}");

  private final String title;

  OtherExport(String title) {
    this.title = title;
  }

  /** What it is called in problems. */
  String title() {
    return title;
  }

  /** What a text is, by its first lines; null where it is none of these. */
  static @Nullable OtherExport of(String text) {
    List<String> lines =
        text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).map(String::strip).toList();
    if (lines.size() < 2) {
      return null;
    }
    if (isPubmed(lines)) {
      return PUBMED;
    }
    if (isWebOfScience(lines)) {
      return WEB_OF_SCIENCE;
    }
    return isTable(lines.get(0), lines.get(1)) ? CSV : null;
  }

  private static boolean isPubmed(List<String> lines) {
    return PMID.matcher(lines.get(0)).matches() && count(lines, PUBMED_LINE) >= TAGGED;
  }

  private static boolean isWebOfScience(List<String> lines) {
    String first = lines.get(0);
    boolean begins =
        first.startsWith("FN ") ? lines.get(1).startsWith("VR ") : first.matches("PT [A-Z]");
    return begins && count(lines, WEB_OF_SCIENCE_LINE) >= TAGGED;
  }

  private static long count(List<String> lines, Pattern pattern) {
    return lines.stream().filter(line -> pattern.matcher(line).matches()).count();
  }

  /** A header of known names, and a row below it; a title may well have a comma, or two. */
  private static boolean isTable(String header, String row) {
    return SEPARATORS.stream()
        .anyMatch(separator -> row.contains(separator) && isHeader(header, separator));
  }

  private static boolean isHeader(String header, String separator) {
    List<String> columns =
        Arrays.stream(header.split(separator, -1)).map(OtherExport::unquoted).toList();
    boolean named = columns.stream().allMatch(name -> COLUMN.matcher(name).matches());
    boolean written = columns.size() > 2 || !header.contains(separator + " ");
    return named && written && has(columns, TITLES) && has(columns, OTHERS);
  }

  private static boolean has(List<String> columns, Set<String> names) {
    return columns.stream().anyMatch(names::contains);
  }

  private static String unquoted(String cell) {
    String bare = cell.strip();
    boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    return (quoted ? bare.substring(1, bare.length() - 1) : bare).strip().toLowerCase(Locale.ROOT);
  }
}
