package io.github.staticdigest.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.PersonName;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Papers as JSON objects with the names of fields that daily digests of arXiv use, this project's
 * own {@code data/entries.jsonl} among them. Any JSON that no other format knows is read so.
 */
public final class PapersFormat extends JsonFormat {

  private static final List<String> ADDRESSES =
      List.of("url", "abs", "abs_url", "link", "pdf", "pdf_url", "entry_id", "arxiv_url");

  @Override
  public String name() {
    return "JSON";
  }

  @Override
  protected int claim(JsonNode root, JsonNode record) {
    return record.has("title") ? LIKELY : FALLBACK + 1;
  }

  @Override
  protected Paper paper(JsonNode record, JsonNode head, Paper paper) {
    return fill(record, paper);
  }

  private static Paper fill(JsonNode record, Paper paper) {
    paper
        .title(Json.text(record, "title", "paper_title"))
        .abstractText(Json.text(record, "abstract", "summary", "abstract_text"))
        .doi(Json.text(record, "doi", "DOI"))
        .published(
            Json.text(
                record, "published", "publishedAt", "published_date", "submitted_date", "created"))
        .published(Json.text(record, "date"))
        .published(Json.text(record, "year"))
        .updated(Json.text(record, "updated", "updated_date", "update_date"))
        .listed(Json.text(record, "listed", "announced"))
        .venue(Json.text(record, "venue", "journal", "journal_ref", "journal-ref"))
        .language(Json.text(record, "language", "lang"))
        .upvotes(Json.count(record, "upvotes", "likes"))
        .comments(Json.count(record, "num_comments", "numComments"));
    ids(record, paper);
    authors(record.path("authors"), paper);
    categories(record, paper);
    links(record, paper);
    return paper;
  }

  /**
   * Fills a paper from a map in YAML with the same names of fields, as hand-written notes have it.
   *
   * @return the fields, in their order; none where it is no map
   * @throws IOException if that is no YAML
   */
  public static Map<String, String> fillFromYaml(String yaml, Paper paper) throws IOException {
    try (JsonParser parser = Json.YAML.createParser(yaml)) {
      JsonNode node = Json.tree(parser);
      Map<String, String> fields = new LinkedHashMap<>();
      if (node != null) {
        fill(node, paper);
        node.properties().forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
      }
      return fields;
    }
  }

  @Override
  protected @Nullable String date(JsonNode head) {
    return Json.text(head, "date", "reportDate", "announcementDate", "report_date");
  }

  private static void ids(JsonNode record, Paper paper) {
    for (String key : List.of("arxiv_id", "arxivId", "arxiv", "id", "paper_id")) {
      paper.arxiv(Json.arxiv(record.path(key)));
    }
    for (String key : ADDRESSES) {
      String address = Json.text(record, key);
      if (address != null) {
        paper.url(address);
      }
    }
  }

  private static void authors(JsonNode authors, Paper paper) {
    if (authors.isTextual()) {
      PersonName.list(authors.asText()).forEach(paper::author);
    }
    for (JsonNode author : authors) {
      if (author.isTextual()) {
        paper.author(author.asText());
      } else {
        paper.author(PersonName.of(Json.text(author, "name")), Json.text(author, "affiliation"));
      }
    }
  }

  private static void categories(JsonNode record, Paper paper) {
    paper.category(Json.text(record, "primary_category", "primaryCategory"));
    for (String key : List.of("categories", "category", "tags", "subjects")) {
      for (String text : Json.texts(record.path(key))) {
        for (String code : text.split("[\\s,;]+", -1)) {
          paper.category(code);
        }
      }
    }
  }

  private static void links(JsonNode record, Paper paper) {
    for (String key : List.of("code", "code_url", "github", "github_url", "githubRepo", "repo")) {
      paper.link(LinkKind.CODE, Json.text(record, key));
    }
    for (String key : List.of("project", "project_page", "projectPage", "homepage")) {
      paper.link(LinkKind.PROJECT, Json.text(record, key));
    }
    for (JsonNode link : record.path("links")) {
      paper.link(kind(link.path("kind").asText()), Json.text(link, "url"));
    }
  }

  private static LinkKind kind(String name) {
    for (LinkKind kind : LinkKind.values()) {
      if (kind.name().equals(name.toUpperCase(Locale.ROOT))) {
        return kind;
      }
    }
    return LinkKind.PROJECT;
  }
}
