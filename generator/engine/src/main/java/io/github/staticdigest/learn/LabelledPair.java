package io.github.staticdigest.learn;

import static io.github.staticdigest.learn.JsonLines.require;
import static io.github.staticdigest.learn.JsonLines.text;
import static io.github.staticdigest.learn.JsonLines.texts;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.RawEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two records of which it is known whether they are one paper.
 *
 * <pre>{@code
 * {"same": true, "grade": "recognisable", "id": "0709.4492",
 *  "a": {"title": "...", "abstract": "..."}, "b": {"title": "...", "abstract": "..."}}
 * }</pre>
 *
 * @param file the file that has it
 * @param line the line in its file, counted from 1
 * @param same whether they are one paper
 * @param kind what the file calls such pairs, with {@code , two papers} behind it where they are
 *     not one; {@code look-alike} for two papers, {@code one paper} where nothing is said
 * @param a the one, with its number and authors where the file has them
 * @param b the other
 */
public record LabelledPair(
    String file, int line, boolean same, String kind, RawEntry a, RawEntry b) {

  private static final String LOOK_ALIKE = "look-alike";
  private static final String ONE_PAPER = "one paper";

  static LabelledPair of(String file, int line, JsonNode json) {
    require(
        json.path("same").isBoolean(),
        "It does not say whether they are the same",
        "Write {\"same\": true, \"a\": {...}, \"b\": {...}}");
    boolean same = json.path("same").booleanValue();
    String id = text(json, "id");
    return new LabelledPair(
        file,
        line,
        same,
        kind(text(json, "grade"), same),
        side("a.jsonl", line, json.path("a"), id),
        side("b.jsonl", line, json.path("b"), id));
  }

  private static String kind(@Nullable String grade, boolean same) {
    if (grade == null) {
      return same ? ONE_PAPER : LOOK_ALIKE;
    }
    return same ? grade : grade + ", two papers";
  }

  private static RawEntry side(String dump, int line, JsonNode json, @Nullable String id) {
    String title = text(json, "title");
    require(
        title != null && !title.isBlank(), "One of the two has no title", "Add \"title\" to it");
    String own = text(json, "id");
    return new RawEntry(
        new Appearance(dump, 1, line),
        oneLine(title == null ? "" : title),
        oneLineOrNull(text(json, "abstract")),
        facts(own == null ? id : own, texts(json, "authors")));
  }

  /** A number that begins as a DOI does is one, any other is taken for arXiv's. */
  private static Facts facts(@Nullable String id, List<String> authors) {
    String scheme = id != null && id.startsWith("10.") ? Identifier.DOI : Identifier.ARXIV;
    return new Facts(
        id == null ? List.of() : List.of(new Identifier(scheme, id)),
        authors.stream().map(name -> new Author(name, null)).toList(),
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        List.of());
  }

  private static @Nullable String oneLineOrNull(@Nullable String text) {
    return text == null ? null : oneLine(text);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
