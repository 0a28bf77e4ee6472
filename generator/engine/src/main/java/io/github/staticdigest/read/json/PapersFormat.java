package io.github.staticdigest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.PersonName;
import io.github.staticdigest.text.StrangeKeys;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Papers as JSON objects with the names of fields that daily digests of arXiv use, this project's
 * own {@code data/entries.jsonl} among them. Any JSON that no other format knows is read so.
 */
public final class PapersFormat extends JsonFormat {

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

  static Paper fill(JsonNode record, Paper paper) {
    paper
        .title(Json.text(record, PaperField.TITLE.keys()))
        .abstractText(Json.text(record, PaperField.ABSTRACT.keys()))
        .doi(Json.text(record, PaperField.DOI.keys()))
        .published(Json.text(record, PaperField.PUBLISHED.keys()))
        .published(Json.text(record, PaperField.DATE.keys()))
        .published(Json.text(record, PaperField.YEAR.keys()))
        .updated(Json.text(record, PaperField.UPDATED.keys()))
        .listed(Json.text(record, PaperField.LISTED.keys()))
        .venue(Json.text(record, PaperField.VENUE.keys()))
        .language(Json.text(record, PaperField.LANGUAGE.keys()))
        .upvotes(Json.count(record, PaperField.UPVOTES.keys()))
        .comments(Json.count(record, PaperField.COMMENTS.keys()));
    ids(record, paper);
    authors(record.path("authors"), paper);
    categories(record, paper);
    links(record, paper);
    return paper;
  }

  /** Such files are written by hand too. */
  @Override
  StrangeKeys keys() {
    return strangeKeys();
  }

  static StrangeKeys strangeKeys() {
    return new StrangeKeys(PaperField.KEYS, PaperField.OTHERS);
  }

  @Override
  protected @Nullable String date(JsonNode head) {
    return Json.text(head, "date", "reportDate", "announcementDate", "report_date");
  }

  private static void ids(JsonNode record, Paper paper) {
    for (String key : PaperField.ARXIV.keys()) {
      paper.arxiv(Json.arxiv(record.path(key)));
    }
    for (String key : PaperField.ADDRESS.keys()) {
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
    paper.category(Json.text(record, PaperField.PRIMARY.keys()));
    for (String key : PaperField.CATEGORIES.keys()) {
      for (String text : Json.texts(record.path(key))) {
        for (String code : text.split("[\\s,;]+", -1)) {
          paper.category(code);
        }
      }
    }
  }

  private static void links(JsonNode record, Paper paper) {
    for (String key : PaperField.CODE.keys()) {
      paper.link(LinkKind.CODE, Json.text(record, key));
    }
    for (String key : PaperField.PROJECT.keys()) {
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
