package io.github.staticdigest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.staticdigest.read.HtmlText;
import io.github.staticdigest.read.Paper;

/** JSON Feed, versions 1 and 1.1, see jsonfeed.org. */
public final class JsonFeedFormat extends JsonFormat {

  @Override
  public String name() {
    return "JSON Feed";
  }

  @Override
  protected int claim(JsonNode root, JsonNode record) {
    return root.path("version").asText().contains("jsonfeed.org/version") ? CERTAIN : NO;
  }

  @Override
  protected Paper paper(JsonNode record, JsonNode head, Paper paper) {
    paper
        .title(HtmlText.of(Json.text(record, "title")))
        .abstractText(HtmlText.of(Json.text(record, "summary", "content_text", "content_html")))
        .url(Json.text(record, "external_url"))
        .url(Json.text(record, "url"))
        .published(Json.text(record, "date_published"))
        .updated(Json.text(record, "date_modified"))
        .language(Json.text(record, "language"))
        .language(Json.text(head, "language"));
    Json.texts(record.path("tags")).forEach(paper::category);
    for (JsonNode author : record.path("authors")) {
      paper.author(Json.text(author, "name"));
    }
    return record.path("authors").isEmpty()
        ? paper.author(Json.text(record.path("author"), "name"))
        : paper;
  }
}
