package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.EntryRecord;
import io.github.staticdigest.model.EntryRecord.AuthorRecord;
import io.github.staticdigest.model.EntryRecord.FactsRecord;
import io.github.staticdigest.model.EntryRecord.IssueRecord;
import io.github.staticdigest.model.EntryRecord.NearRecord;
import io.github.staticdigest.model.EntryRecord.RawRecord;
import io.github.staticdigest.model.EntryRecord.TopicRecord;
import io.github.staticdigest.model.EntryRecord.VariantRecord;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.model.PartialDate;
import io.github.staticdigest.sample.TestFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordPlannerTest {

  @Test
  void recordsStandInTheOrderOfTheCatalog() {
    assertThat(FrontPlannerTest.threeIssues().plan().records())
        .extracting(EntryRecord::title)
        .containsExactly("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight");
  }

  @Test
  void aRecordHoldsAllThatIsKnown() {
    TestDigest digest =
        TestDigest.withTopics()
            .issue("a")
            .paper("X", "vision", "agents")
            .gist("X", "We show X.")
            .link("X", LinkKind.CODE, "https://a.example/")
            .facts(
                "X",
                new TestFacts()
                    .ids("arxiv:2403.01234", "doi:10.1000/182")
                    .authors(List.of(new Author("Ann Bell", "Oslo"), new Author("Bo", null)))
                    .published(new PartialDate(2024, 3, null))
                    .updated(LocalDate.of(2024, 4, 2))
                    .listed(LocalDate.of(2024, 3, 5))
                    .venue("Journal of Toys")
                    .facts())
            .issue("b")
            .on("2026-03-28")
            .paper("Y")
            .paper("X")
            .variant("X", "X!", "Another.")
            .variant("X", "X?", null)
            .near("X", "Y", 0.4567, "laws");

    assertThat(digest.plan().records().get(0))
        .isEqualTo(
            new EntryRecord(
                TestDigest.idOf("X"),
                "X",
                digest.address("X"),
                "Before. We show X. After.",
                new FactsRecord(
                    List.of(new AuthorRecord("Ann Bell", "Oslo"), new AuthorRecord("Bo", null)),
                    "2403.01234",
                    "10.1000/182",
                    "2024-03",
                    "2024-04-02",
                    "2024-03-05",
                    "Journal of Toys"),
                List.of(
                    new TopicRecord("vision", true, 0.614, List.of("the vision")),
                    new TopicRecord("agents", false, 0.307, List.of("the agents"))),
                List.of(new IssueRecord("a", 1, null), new IssueRecord("b", 2, "2026-03-28")),
                List.of(new NearRecord(TestDigest.idOf("Y"), 0.4567, List.of("laws"))),
                List.of(new Link(LinkKind.CODE, "https://a.example/")),
                List.of(new VariantRecord("X!", "Another."), new VariantRecord("X?", null)),
                new RawRecord("X ", "Before. We show X. After.")));
  }

  @Test
  void whatIsUnknownIsNullOrEmpty() {
    EntryRecord bare = new TestDigest().issue("a").paper("X").plan().records().get(0);
    assertThat(bare.abstractText()).isNull();
    assertThat(bare.raw().abstractText()).isNull();
    assertThat(bare.facts()).isEqualTo(FactsRecord.NONE);
    assertThat(bare.near()).isEmpty();
    assertThat(bare.links()).isEmpty();
    assertThat(bare.variants()).isEmpty();
    assertThat(bare.topics()).containsExactly(new TopicRecord("other", true, 0, List.of()));
  }
}
