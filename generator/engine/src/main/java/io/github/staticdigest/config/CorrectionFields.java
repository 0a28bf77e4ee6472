package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.Overrides.Correction;
import io.github.staticdigest.config.Overrides.Name;
import io.github.staticdigest.config.YamlNode.Field;
import io.github.staticdigest.config.YamlNode.Mapping;
import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One item of {@code set}: a paper and what is shown of it. */
final class CorrectionFields {

  private static final List<String> KEYS =
      List.of(
          "title",
          "abstract",
          "authors",
          "arxiv",
          "doi",
          "published",
          "updated",
          "categories",
          "venue",
          "language");

  private static final Pattern ARXIV =
      Pattern.compile("\\d{4}\\.\\d{4,5}|[a-z]{2,8}(?:-[a-z]{2,4})?/\\d{7}");

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S{1,200}");

  private final Complaints complaints;
  private final Checks checks;

  CorrectionFields(Complaints complaints) {
    this.complaints = complaints;
    this.checks = new Checks(complaints);
  }

  /** The correction, or null after a complaint. */
  @Nullable Correction read(Fields item) {
    Text paper = item.required("title", "An item of set");
    Map<String, Field> to = item.map("to");
    if (to.isEmpty()) {
      complaints.error(
          item.line(), "An item of set does not say what is set", "Add to: with what is shown");
      return null;
    }
    Fields fields = new Fields(new Mapping(to, item.line()), KEYS, complaints);
    if (paper == null) {
      return null;
    }
    return new Correction(
        new Name(paper.value(), paper.line()),
        value(fields.oneLine("title")),
        value(fields.oneLine("abstract")),
        facts(fields));
  }

  private Facts facts(Fields fields) {
    List<Author> authors =
        fields.texts("authors").stream().map(name -> new Author(name.value(), null)).toList();
    return new Facts(
        ids(fields),
        authors,
        PartialDate.ofNullable(checks.date(fields.oneLine("published"))),
        checks.date(fields.oneLine("updated")),
        null,
        fields.texts("categories").stream().map(Text::value).toList(),
        null,
        null,
        value(fields.oneLine("venue")),
        checks.language(fields.oneLine("language")),
        List.of());
  }

  private List<Identifier> ids(Fields fields) {
    List<Identifier> ids = new ArrayList<>();
    Text arxiv = fields.oneLine("arxiv");
    if (arxiv != null) {
      add(ids, Identifier.ARXIV, arxiv, ARXIV, "2403.01234 or math/0211159, without version");
    }
    Text doi = fields.oneLine("doi");
    if (doi != null) {
      add(ids, Identifier.DOI, doi, DOI, "10.1000/182, without address");
    }
    return ids;
  }

  private void add(List<Identifier> ids, String scheme, Text text, Pattern form, String like) {
    String value = text.value().toLowerCase(Locale.ROOT);
    if (form.matcher(value).matches()) {
      ids.add(new Identifier(scheme, value));
    } else {
      complaints.error(
          text.line(),
          "The value of " + scheme + " cannot be " + Complaints.quote(text.value()),
          "Write it like " + like);
    }
  }

  private static @Nullable String value(@Nullable Text text) {
    return text == null ? null : text.value();
  }
}
