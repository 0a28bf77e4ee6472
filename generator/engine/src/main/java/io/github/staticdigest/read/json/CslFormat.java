package io.github.staticdigest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.staticdigest.read.HtmlText;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.PersonName;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** CSL-JSON, the format of citation processors, and its sister in YAML with "references:". */
public final class CslFormat extends JsonFormat {

  @Override
  public String name() {
    return "CSL-JSON";
  }

  @Override
  protected int claim(JsonNode root, JsonNode record) {
    boolean typed = record.path("type").isTextual() && !record.has("itemType");
    boolean dated = record.path("issued").isContainerNode();
    boolean named = record.path("author").path(0).has("family");
    boolean keyed = record.has("citation-key") || record.has("container-title");
    return (typed && (dated || named || keyed)) || (dated && named) ? CERTAIN : NO;
  }

  @Override
  protected Paper paper(JsonNode record, JsonNode head, Paper paper) {
    paper
        .title(HtmlText.of(Json.text(record, "title")))
        .abstractText(HtmlText.of(Json.text(record, "abstract")))
        .doi(Json.text(record, "DOI"))
        .url(Json.text(record, "URL"))
        .published(issued(record.path("issued")))
        .venue(HtmlText.of(Json.text(record, "container-title")))
        .language(Json.text(record, "language"));
    number(record, paper);
    for (JsonNode author : record.path("author")) {
      author(author, paper);
    }
    return paper;
  }

  private static void number(JsonNode record, Paper paper) {
    String number = Json.text(record, "number", "note");
    if (number != null && number.toLowerCase(Locale.ROOT).contains("arxiv")) {
      paper.arxiv(number);
    }
  }

  private static void author(JsonNode author, Paper paper) {
    String literal = Json.text(author, "literal");
    if (literal != null) {
      paper.author(PersonName.whole(literal), null);
      return;
    }
    String family =
        String.join(
            " ",
            author.path("dropping-particle").asText(),
            author.path("non-dropping-particle").asText(),
            author.path("family").asText());
    paper.author(
        PersonName.of(Json.text(author, "given"), family, Json.text(author, "suffix")), null);
  }

  /** Of a span the beginning. */
  private static @Nullable String issued(JsonNode issued) {
    JsonNode parts = issued.path("date-parts").path(0);
    if (!parts.isEmpty()) {
      return joined(parts.path(0), parts.path(1), parts.path(2));
    }
    JsonNode first = issued.path(0);
    if (first.has("year")) {
      return joined(first.path("year"), first.path("month"), first.path("day"));
    }
    return Json.text(issued, "raw", "literal");
  }

  private static String joined(JsonNode... parts) {
    return Stream.of(parts)
        .map(JsonNode::asText)
        .takeWhile(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }
}
