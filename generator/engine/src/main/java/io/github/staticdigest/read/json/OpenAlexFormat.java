package io.github.staticdigest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.staticdigest.read.ArxivId;
import io.github.staticdigest.read.HtmlText;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.PersonName;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Works of OpenAlex. Their abstracts are given as an index of words, which is turned back. */
public final class OpenAlexFormat extends JsonFormat {

  /** No abstract has more words. */
  private static final int MOST_WORDS = 20_000;

  @Override
  public String name() {
    return "OpenAlex JSON";
  }

  @Override
  protected int claim(JsonNode root, JsonNode record) {
    boolean work = record.path("id").asText().startsWith("https://openalex.org/W");
    return work || record.has("authorships") ? CERTAIN : NO;
  }

  @Override
  protected Paper paper(JsonNode record, JsonNode head, Paper paper) {
    paper
        .title(HtmlText.of(Json.text(record, "title", "display_name")))
        .abstractText(abstractText(record.path("abstract_inverted_index")))
        .doi(Json.text(record, "doi"))
        .published(Json.text(record, "publication_date"))
        .published(Json.text(record, "publication_year"))
        .venue(Json.text(record.path("primary_location").path("source"), "display_name"))
        .language(Json.text(record, "language"));
    paper.url(Json.text(record.path("primary_location"), "landing_page_url"));
    for (JsonNode location : record.path("locations")) {
      String page = Json.text(location, "landing_page_url");
      if (page != null && page.contains("arxiv.org/")) {
        paper.arxiv(ArxivId.find(page));
      }
    }
    for (JsonNode authorship : record.path("authorships")) {
      paper.author(
          PersonName.of(Json.text(authorship.path("author"), "display_name")),
          Json.text(authorship.path("institutions").path(0), "display_name"));
    }
    return paper;
  }

  private static @Nullable String abstractText(JsonNode index) {
    Map<Integer, String> words = new TreeMap<>();
    for (Map.Entry<String, JsonNode> word : index.properties()) {
      for (JsonNode position : word.getValue()) {
        if (words.size() < MOST_WORDS && position.isInt()) {
          words.put(position.intValue(), word.getKey());
        }
      }
    }
    return words.isEmpty() ? null : String.join(" ", words.values());
  }
}
