package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures and contracts that the five dumps must come to. */
class PublishedSiteTest {

  private static final List<String> RECORD_KEYS =
      List.of(
          "id",
          "title",
          "url",
          "abstract",
          "authors",
          "arxiv",
          "doi",
          "published",
          "updated",
          "listed",
          "venue",
          "topics",
          "issues",
          "near",
          "links",
          "variants",
          "raw");

  @Test
  void thereIsOnePageForEachOf465Papers() {
    long papers =
        PublishedSite.files("entries", ".html").stream()
            .filter(page -> !PublishedSite.isRedirect(PublishedSite.html(page)))
            .count();
    assertThat(papers).isEqualTo(465);
  }

  @Test
  void everyAliasLeadsToAPaper() {
    PublishedSite.files("entries", ".html").stream()
        .map(PublishedSite::html)
        .filter(PublishedSite::isRedirect)
        .forEach(page -> assertThat(page.selectFirst("main a[href], body a[href]")).isNotNull());
  }

  @Test
  void thereAreFiveIssuesTwentyTwoTopicsAndFiveNewslettersInBothForms() throws IOException {
    assertThat(PublishedSite.files("issues", ".html")).hasSize(5);
    try (Stream<Path> topics = Files.list(PublishedSite.ROOT.resolve("topics"))) {
      assertThat(topics.filter(file -> file.toString().endsWith(".html"))).hasSize(22);
    }
    assertThat(PublishedSite.files("newsletter", ".html")).hasSize(5);
    assertThat(PublishedSite.files("newsletter", ".txt")).hasSize(5);
    assertThat(PublishedSite.ROOT.resolve("feed.xml")).isRegularFile();
  }

  @Test
  void theDataHas465LinesInTheContractsShape() throws IOException {
    Path data = PublishedSite.ROOT.resolve("data/entries.jsonl");
    String text = Files.readString(data, StandardCharsets.UTF_8);
    assertThat(text).endsWith("}\n").doesNotContain("\r").doesNotContain(":null");
    Set<String> ids = new HashSet<>();
    for (String line : text.lines().toList()) {
      JsonNode record = new ObjectMapper().readTree(line);
      ids.add(record.path("id").asText());
      List<String> keys = new ArrayList<>();
      record.fieldNames().forEachRemaining(keys::add);
      assertThat(keys).isSubsetOf(RECORD_KEYS).containsSubsequence("id", "title", "url", "topics");
      assertThat(keys).isEqualTo(RECORD_KEYS.stream().filter(keys::contains).toList());
      assertThat(PublishedSite.ROOT.resolve(record.path("url").asText())).isRegularFile();
      assertThat(line).containsPattern("\"score\":\\d\\.\\d\\d[,}]");
    }
    assertThat(ids).hasSize(465);
  }

  @Test
  void everyListingOfEveryDumpIsInTheData() throws IOException {
    long listings = 0;
    for (String line : Files.readAllLines(PublishedSite.ROOT.resolve("data/entries.jsonl"))) {
      listings += new ObjectMapper().readTree(line).path("issues").size();
    }
    assertThat(listings).isEqualTo(552);
  }

  @Test
  void theReportLiesBesideTheSiteAndIsNotPublished() {
    assertThat(PublishedSite.ROOT.resolveSibling("report.json")).isRegularFile();
    assertThat(PublishedSite.ROOT.resolve("report.json")).doesNotExist();
  }
}
