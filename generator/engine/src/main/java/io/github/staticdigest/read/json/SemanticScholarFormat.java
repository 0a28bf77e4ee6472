package io.github.staticdigest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.PersonName;

/**
 * Papers of Semantic Scholar's graph and recommendation APIs, references and citations too. Its
 * page of a paper counts where that has no number, which leads to the paper itself.
 */
public final class SemanticScholarFormat extends JsonFormat {

  @Override
  public String name() {
    return "Semantic Scholar JSON";
  }

  @Override
  protected int claim(JsonNode root, JsonNode record) {
    JsonNode paper = inner(record);
    return paper.has("paperId") || paper.path("externalIds").has("CorpusId") ? CERTAIN : NO;
  }

  @Override
  protected Paper paper(JsonNode record, JsonNode head, Paper paper) {
    JsonNode inner = inner(record);
    JsonNode ids = inner.path("externalIds");
    paper
        .title(Json.text(inner, "title"))
        .abstractText(Json.text(inner, "abstract"))
        .arxiv(Json.text(ids, "ArXiv"))
        .doi(Json.text(ids, "DOI"))
        .published(Json.text(inner, "publicationDate"))
        .published(Json.text(inner, "year"))
        .venue(Json.text(inner.path("publicationVenue"), "name"))
        .venue(Json.text(inner, "venue"))
        .venue(Json.text(inner.path("journal"), "name"));
    for (JsonNode author : inner.path("authors")) {
      paper.author(
          PersonName.of(Json.text(author, "name")),
          Json.texts(author.path("affiliations")).stream().findFirst().orElse(null));
    }
    return paper.hasNumber() ? paper : paper.url(Json.text(inner, "url"));
  }

  private static JsonNode inner(JsonNode record) {
    for (String key : new String[] {"citedPaper", "citingPaper"}) {
      if (record.path(key).isObject()) {
        return record.path(key);
      }
    }
    return record;
  }
}
