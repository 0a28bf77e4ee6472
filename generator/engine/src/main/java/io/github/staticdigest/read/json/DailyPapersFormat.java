package io.github.staticdigest.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.read.Dates;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.Paper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API of Daily Papers answers, {@code /api/daily_papers}, and for one paper. */
public final class DailyPapersFormat extends JsonFormat {

  @Override
  public String name() {
    return "Daily Papers JSON";
  }

  @Override
  protected int claim(JsonNode root, JsonNode record) {
    JsonNode paper = record.path("paper");
    boolean listed = paper.isObject() && (paper.has("id") || paper.has("title"));
    boolean alone = record.has("upvotes") && record.has("discussionId") && record.has("summary");
    return listed || alone ? CERTAIN : NO;
  }

  @Override
  protected Paper paper(JsonNode record, JsonNode head, Paper paper) {
    return fill(record, paper);
  }

  /**
   * The papers in the data that a saved page of Daily Papers holds for its scripts.
   *
   * @param props the attribute {@code data-props}
   * @param line where it stands
   * @throws IOException if that is no JSON
   */
  public static void readPage(String props, int line, DumpSink sink) throws IOException {
    try (JsonParser parser = Json.MAPPER.createParser(props)) {
      JsonNode data = Json.tree(parser);
      if (data != null) {
        data.path("dailyPapers").forEach(record -> sink.paper(fill(record, new Paper(line))));
      }
    }
  }

  private static Paper fill(JsonNode record, Paper paper) {
    JsonNode inner = record.path("paper").isObject() ? record.path("paper") : record;
    paper
        .title(Json.text(inner, "title"))
        .title(Json.text(record, "title"))
        .abstractText(Json.text(inner, "summary"))
        .abstractText(Json.text(record, "summary"))
        .arxiv(Json.text(inner, "id"))
        .published(Json.text(inner, "publishedAt"))
        .listed(listed(record, inner))
        .upvotes(Json.count(inner, List.of("upvotes")))
        .comments(Json.count(record, List.of("numComments")))
        .link(LinkKind.CODE, Json.text(inner, "githubRepo"))
        .link(LinkKind.PROJECT, Json.text(inner, "projectPage"));
    for (JsonNode author : inner.path("authors")) {
      if (!author.path("hidden").asBoolean()) {
        paper.author(Json.text(author, "name"));
      }
    }
    return paper;
  }

  /**
   * The day of the listing. Answers before 2025 do not name it; there the outer date is that of the
   * submission to the list and follows the paper's own.
   */
  private static @Nullable String listed(JsonNode record, JsonNode inner) {
    String named = Json.text(inner, "submittedOnDailyAt");
    String outer = Json.text(record, "publishedAt");
    LocalDate submitted = Dates.of(outer);
    LocalDate published = Dates.of(Json.text(inner, "publishedAt"));
    boolean later = submitted != null && published != null && submitted.isAfter(published);
    return named == null && later ? outer : named;
  }
}
