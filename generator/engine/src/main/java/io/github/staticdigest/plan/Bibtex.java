package io.github.staticdigest.plan;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entry of BibTeX of the kind {@code @misc}, since what a paper is published as is not known. In
 * UTF-8; signs that TeX would take for commands are written as what they show.
 */
final class Bibtex {

  private final StringBuilder entry;

  Bibtex(String key) {
    this.entry = new StringBuilder("@misc{").append(key);
  }

  /** A field in plain text; left out where it is not known. */
  Bibtex field(String name, @Nullable Object value) {
    return value == null ? this : raw(name, escaped(value.toString()));
  }

  /** The title, whose capitals stay as they are. */
  Bibtex title(RichText title) {
    StringBuilder text = new StringBuilder();
    for (Span span : title.spans()) {
      String escaped = escaped(span.text());
      switch (span.style()) {
        case SUBSCRIPT -> text.append("\\textsubscript{").append(escaped).append('}');
        case SUPERSCRIPT -> text.append("\\textsuperscript{").append(escaped).append('}');
        default -> text.append(escaped);
      }
    }
    return raw("title", "{" + text + "}");
  }

  /** The authors, as far as they are told. */
  Bibtex authors(List<Author> authors) {
    if (authors.isEmpty()) {
      return this;
    }
    String names =
        Bylines.told(authors).stream().map(Bibtex::name).collect(Collectors.joining(" and "));
    return raw("author", Bylines.isCut(authors) ? names + " and others" : names);
  }

  /** The whole entry, without a line end after its last line. */
  String text() {
    return entry + "\n}";
  }

  private Bibtex raw(String name, String value) {
    entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    return this;
  }

  /**
   * "Last, First" where the parts are known, and as it stands where not; one that BibTeX would take
   * apart elsewhere, such as that of two collaborations, is kept whole.
   */
  private static String name(Author author) {
    String inverted = author.inverted();
    String name = inverted == null ? author.name() : inverted;
    boolean whole = inverted == null ? name.indexOf(',') >= 0 : inverted.equals(author.name());
    return whole || name.toLowerCase(Locale.ROOT).contains(" and ")
        ? "{" + escaped(author.name()) + "}"
        : escaped(name);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '{' -> escaped.append("\\textbraceleft{}");
        case '}' -> escaped.append("\\textbraceright{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '$', '&', '%', '#', '_' -> escaped.append('\\').append(letter);
        default -> escaped.append(letter);
      }
    }
    return escaped.toString();
  }
}
