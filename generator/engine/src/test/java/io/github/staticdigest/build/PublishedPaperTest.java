package io.github.staticdigest.build;

import static io.github.staticdigest.build.RebuiltDigest.NORWAY;
import static io.github.staticdigest.build.RebuiltDigest.PERU;
import static io.github.staticdigest.build.RebuiltDigest.id;
import static io.github.staticdigest.build.RebuiltDigest.only;
import static io.github.staticdigest.build.RebuiltDigest.paper;
import static io.github.staticdigest.build.RebuiltDigest.url;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.dedupe.Deduplicator;
import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a published paper is taken for when its title, its text or its dump changes. */
class PublishedPaperTest {

  private RebuiltDigest digest;

  @BeforeEach
  void configure(@TempDir Path project) throws IOException {
    digest = new RebuiltDigest(project);
    digest.write(
        "digest.yaml", "url: https://example.org/\nid: example.org,2026\nupdated: 2026-03-28\n");
    digest.write(
        "dumps/a.jsonl", paper("Viruses of the sea", "Phages are counted in every sea by hand."));
  }

  @Test
  void aNewRepairOfTitleAndAbstractIsAnotherIdAndNoLoss() throws IOException {
    digest.write(
        "dumps/b.jsonl",
        paper("Ly$\\\\alpha$ forests in \\\\emph{the} wet", "We see $\\\\alpha$ rain."));
    digest.build();
    String now = digest.line("forests");
    String id = Deduplicator.idOf("Ly$\\alpha$ forests in the wet");
    String slug = "entries/ly-forests-" + id.substring(0, 6) + ".html";
    Path data = digest.site("data/entries.jsonl");
    Files.writeString(
        data,
        Files.readString(data)
            .replace("\"id\":\"" + id(now), "\"id\":\"" + id)
            .replace("\"url\":\"" + url(now), "\"url\":\"" + slug)
            .replace("\"title\":\"Lyα forests", "\"title\":\"Ly$\\\\alpha$ forests")
            .replace("\"abstract\":\"We see α rain", "\"abstract\":\"We see $\\\\alpha$ rain"));
    assertThat(digest.line("forests")).contains(id, slug, "\"abstract\":\"We see $\\\\alpha$ rain");

    Problem problem = only(digest.errors());
    assertThat(problem.place()).isEqualTo("dumps/b.jsonl:1");
    assertThat(problem.message()).contains("published with the id " + id);
    digest.follow(problem.fix());
    digest.build();
    assertThat(id(digest.line("forests"))).isEqualTo(id);
    assertThat(url(digest.line("forests"))).isEqualTo(slug);
  }

  @Test
  void aHiddenPaperOfAStockAbstractIsNotTakenForANewOneThatHasTheSame() throws IOException {
    String none = "No abstract is available for this article.";
    digest.write("dumps/b.jsonl", paper("Soil of woods", none));
    digest.build();
    digest.write("dumps/b.yaml", "hide: [Soil of woods]\n");
    digest.write("dumps/c.jsonl", paper("Termites of Peru", none));
    assertThat(digest.warnings()).isEmpty();
  }

  @Test
  void anAbstractThatSeveralPapersHaveTellsNothing() throws IOException {
    String none = "No abstract is available for this article.";
    digest.write("dumps/b.jsonl", paper("Soil of woods", none));
    digest.build();
    digest.write(
        "dumps/b.jsonl",
        paper("Termites of Peru", none) + paper("Moss on the roofs of Oslo", none));
    assertThat(only(digest.errors()).message()).startsWith("No dump lists any more 1 paper");
  }

  @Test
  void anAbstractThatSeveralPublishedPapersHadTellsNothing() throws IOException {
    String none = "No abstract is available for this article.";
    digest.write(
        "dumps/b.jsonl",
        paper("Termites of Peru", none) + paper("Moss on the roofs of Oslo", none));
    digest.build();
    digest.write("dumps/b.jsonl", paper("Soil of woods", none));
    assertThat(only(digest.errors()).message()).startsWith("No dump lists any more 2 papers");
  }

  @Test
  void aPaperIsLostThoughItsNamesakeWouldTakeItsId() throws IOException {
    List<String> ids = publishNamesakes();
    digest.write(
        "dumps/c.jsonl", paper("Roads in winter", "Snow lies on roads until somebody clears it."));
    List<Problem> refused = digest.errors();
    assertThat(refused).hasSize(2);
    assertThat(refused.get(0).message())
        .startsWith("The paper “Soil of woods” is published with the id " + ids.get(1));
    assertThat(refused.get(0).fix()).contains("id: \"" + ids.get(1));
    assertThat(refused.get(1).message()).startsWith("No dump lists any more 1 paper");
    assertThat(refused.get(1).fix()).contains(ids.get(0));
  }

  @Test
  void theNamesakeOfAHiddenPaperKeepsItsOwnIdByTheAdvice() throws IOException {
    List<String> ids = publishNamesakes();
    String before = digest.line("Termites");
    digest.write("dumps/c.yaml", "date: 2026-01-01\nhide: [Soil of woods]\n");
    Problem problem = only(digest.errors());
    assertThat(problem.place()).isEqualTo("dumps/d.jsonl:1");
    assertThat(problem.message()).contains("published with the id " + ids.get(1));
    digest.follow(problem.fix());
    assertThat(digest.warnings()).isEmpty();
    assertThat(id(digest.line("Termites"))).isEqualTo(ids.get(1));
    assertThat(url(digest.line("Termites"))).isEqualTo(url(before));
  }

  @Test
  void theAdviceNamesThePlaceWhereAHiddenListingHasTheTitleToo() throws IOException {
    digest.write("dumps/c.jsonl", paper("Soil of woods", NORWAY));
    digest.write("dumps/c.yaml", "date: 2026-01-01\n");
    digest.write("dumps/d.jsonl", paper("Mounds of clay", PERU));
    digest.write("dumps/d.yaml", "date: 2026-01-08\n");
    String hide = "hide: [\"c.jsonl:1\"]\n";
    digest.write("overrides.yaml", hide);
    digest.build();
    String before = digest.line("Termites");
    digest.write("dumps/d.jsonl", paper("Soil of woods", PERU));
    String fix = only(digest.errors()).fix();
    assertThat(fix).contains("- {title: \"d.jsonl:1\", id: \"" + id(before));
    digest.follow(fix);
    digest.write("overrides.yaml", hide + Files.readString(digest.content("overrides.yaml")));
    assertThat(digest.warnings()).isEmpty();
    assertThat(id(digest.line("Termites"))).isEqualTo(id(before));
  }

  /** The ids of two papers of one title, the older first. */
  private List<String> publishNamesakes() throws IOException {
    digest.write("dumps/c.jsonl", paper("Soil of woods", NORWAY));
    digest.write("dumps/c.yaml", "date: 2026-01-01\n");
    digest.write("dumps/d.jsonl", paper("Soil of woods", PERU));
    digest.write("dumps/d.yaml", "date: 2026-01-08\n");
    digest.build();
    return List.of(id(digest.line("Norway")), id(digest.line("Termites")));
  }
}
