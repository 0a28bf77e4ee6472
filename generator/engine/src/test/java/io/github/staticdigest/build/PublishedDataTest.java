package io.github.staticdigest.build;

import static io.github.staticdigest.build.RebuiltDigest.NORWAY;
import static io.github.staticdigest.build.RebuiltDigest.only;
import static io.github.staticdigest.build.RebuiltDigest.paper;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code data/entries.jsonl} tells of papers, and what of it a later build reads. */
class PublishedDataTest {

  private static final String DATA = "data/entries.jsonl";

  private static final String FACTS =
      "\"authors\":[{\"name\":\"Ann Bell\",\"affiliation\":\"Oslo\"},{\"name\":\"Bo Dahl\"}],"
          + "\"arxiv\":\"2403.01234\",\"doi\":\"10.1000/182\",\"published\":\"2024-03-01\","
          + "\"updated\":\"2024-04-02\",\"listed\":\"2024-03-05\",\"venue\":\"Journal of Toys\",";

  private static final String DUMP =
      """
      {"title": "Tin toys", "abstract": "Toys of tin rust.", "arxiv_id": "2403.01234v2", \
      "authors": [{"name": "Ann Bell", "affiliation": "Oslo"}, "Bo Dahl"], "doi": "10.1000/182", \
      "published": "2024-03-01", "updated": "2024-04-02", "listed": "2024-03-05", \
      "venue": "Journal of Toys", "code": "https://github.com/a/tin"}
      """;

  private RebuiltDigest digest;

  @BeforeEach
  void publish(@TempDir Path project) throws IOException {
    digest = new RebuiltDigest(project);
    digest.write("digest.yaml", "url: https://example.org/\nid: example.org,2026\n");
    digest.write("dumps/a.jsonl", DUMP + paper("Soil of woods", NORWAY));
    digest.build();
  }

  @Test
  void factsStandBetweenTheTextAndTheTopicsAndAreAbsentWhereUnknown() throws IOException {
    assertThat(digest.line("Tin toys"))
        .contains("\"abstract\":\"Toys of tin rust.\"," + FACTS + "\"topics\":[")
        .contains("\"links\":[{\"kind\":\"code\",\"url\":\"https://github.com/a/tin\"}]");
    assertThat(digest.line("Soil of woods"))
        .contains("\"," + "\"topics\":[")
        .doesNotContain("authors", "arxiv", "doi", "published", "updated", "listed", "venue");
  }

  @Test
  void theDataOfAnOlderBuildWithoutFactsIsRead() throws IOException {
    Path data = digest.site(DATA);
    Files.writeString(data, Files.readString(data).replace(FACTS, ""));
    assertThat(Files.readString(data)).doesNotContain("Ann Bell");
    loseThePaperOfToys();
  }

  @Test
  void theDataOfANewerBuildWithUnknownKeysIsRead() throws IOException {
    Path data = digest.site(DATA);
    Files.writeString(
        data,
        Files.readString(data)
            .replace("\"topics\":[", "\"mood\":{\"of\":[1,null]},\"topics\":[")
            .replace("\"raw\":{", "\"raw\":{\"mood\":\"good\","));
    loseThePaperOfToys();
  }

  @Test
  void asADumpTheDataTellsWhatItWasToldItself() throws IOException {
    List<String> lines = Files.readAllLines(digest.site(DATA));
    digest.write("dumps/a.jsonl", String.join("\n", lines));
    digest.build();
    assertThat(digest.line("Tin toys")).contains(FACTS, "https://github.com/a/tin");
  }

  /** First all is well, then the guard knows what is missing. */
  private void loseThePaperOfToys() throws IOException {
    String standing = Files.readString(digest.site(DATA));
    assertThat(digest.warnings()).isEmpty();
    Files.writeString(digest.site(DATA), standing);
    digest.write("dumps/a.jsonl", paper("Soil of woods", NORWAY));
    assertThat(only(digest.errors()).message())
        .startsWith("No dump lists any more 1 paper")
        .contains("Tin toys");
  }
}
