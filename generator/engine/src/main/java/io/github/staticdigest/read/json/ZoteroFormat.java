package io.github.staticdigest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.staticdigest.read.HtmlText;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.PersonName;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Items of Zotero: its API, and the export "BetterBibTeX JSON". */
public final class ZoteroFormat extends JsonFormat {

  private static final Set<String> NO_PAPERS = Set.of("attachment", "note", "annotation");

  @Override
  public String name() {
    return "Zotero JSON";
  }

  @Override
  protected int claim(JsonNode root, JsonNode record) {
    return item(record).has("itemType") ? CERTAIN : NO;
  }

  @Override
  protected @Nullable Paper paper(JsonNode record, JsonNode head, Paper paper) {
    JsonNode item = item(record);
    if (NO_PAPERS.contains(item.path("itemType").asText())) {
      return null;
    }
    paper
        .title(HtmlText.of(Json.text(item, "title")))
        .abstractText(HtmlText.of(Json.text(item, "abstractNote")))
        .doi(Json.text(item, "DOI"))
        .url(Json.text(item, "url"))
        .published(Json.text(item, "date"))
        .language(Json.text(item, "language"))
        .venue(
            Json.text(item, "publicationTitle", "proceedingsTitle", "conferenceName", "bookTitle"));
    extra(item.path("extra"), paper);
    for (JsonNode creator : item.path("creators")) {
      if (creator.path("creatorType").asText("author").equals("author")) {
        author(creator, paper);
      }
    }
    item.path("tags").forEach(tag -> paper.category(Json.text(tag, "tag")));
    return paper;
  }

  private static JsonNode item(JsonNode record) {
    return record.path("data").has("itemType") ? record.path("data") : record;
  }

  /** Lines "name: value" of a field that users fill themselves. */
  private static void extra(JsonNode extra, Paper paper) {
    for (String line : Json.texts(extra)) {
      line.lines()
          .forEach(
              each -> {
                String start = each.strip().toLowerCase(Locale.ROOT);
                if (start.startsWith("arxiv:")) {
                  paper.arxiv(each);
                } else if (start.startsWith("doi:")) {
                  paper.doi(each);
                }
              });
    }
  }

  private static void author(JsonNode creator, Paper paper) {
    String whole = Json.text(creator, "name");
    if (whole != null) {
      paper.author(PersonName.whole(whole), null);
    } else {
      paper.author(
          PersonName.of(Json.text(creator, "firstName"), Json.text(creator, "lastName"), null),
          null);
    }
  }
}
