package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.page.Counts;
import io.github.staticdigest.model.page.FrontPage;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.TopicItems;
import io.github.staticdigest.model.page.TopicRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontPlannerTest {

  private static final TopicRef OTHER = new TopicRef("other", "Other", null, 0);

  @Test
  void aDigestOfNothingHasAnEmptyFrontPage() {
    FrontPage page = front(new TestDigest());

    assertThat(page.issue()).isNull();
    assertThat(page.note()).isNull();
    assertThat(page.lead()).isNull();
    assertThat(page.seconds()).isEmpty();
    assertThat(page.contents()).isEmpty();
    assertThat(page.river()).isEmpty();
    assertThat(page.seen()).isEmpty();
    assertThat(page.archive()).isEmpty();
    assertThat(page.largest()).isZero();
    assertThat(page.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0));
  }

  @Test
  void theNewestIssueStandsInFrontWithItsNote() {
    FrontPage page = front(threeIssues());

    assertThat(page.issue())
        .isEqualTo(
            new IssueRef(3, "issues/c.html", "Title of c", "28 March 2026", "2026-03-28", 4, 3));
    assertThat(page.note().markup()).isEqualTo("<p>See <a href=\"archive.html\">all</a></p>\n");
    assertThat(page.head().root()).isEmpty();
    assertThat(page.head().title()).isEqualTo("The Digest");
    assertThat(page.head().canonical()).isEqualTo("https://example.org/digest/index.html");
  }

  @Test
  void theFirstLeadIsInFrontAndThreeMoreBesideIt() {
    TestDigest digest =
        TestDigest.withTopics()
            .issue("a")
            .papers(1, 6, "language")
            .leads("Paper 5", "Paper 3", "Not listed", "Paper 1", "Paper 2", "Paper 6");
    FrontPage page = front(digest);

    assertThat(page.lead().rank()).isEqualTo(5);
    assertThat(page.seconds()).extracting(Item::rank).containsExactly(3, 1, 2);
    assertThat(page.river())
        .flatExtracting(TopicItems::items)
        .extracting("rank")
        .containsExactly(4, 6);
  }

  @Test
  void theRiverShowsThreeOfATopicAndTellsHowManyMore() {
    FrontPage page =
        front(
            TestDigest.withTopics()
                .issue("a")
                .paper("Seeing", "vision")
                .papers(1, 5, "agents")
                .paper("Odd")
                .paper("Odder")
                .leads("Seeing"));

    assertThat(page.river()).hasSize(2);
    TopicItems agents = page.river().get(0);
    assertThat(agents.topic().slug()).isEqualTo("agents");
    assertThat(agents.anchor()).isEqualTo("t-agents");
    assertThat(agents.items()).extracting(Item::rank).containsExactly(2, 3, 4);
    assertThat(agents.more()).isEqualTo(2);
    assertThat(agents.total()).isEqualTo(5);
    assertThat(page.river().get(1).topic()).isEqualTo(OTHER);
  }

  @Test
  void contentsNameAllTopicsMostFirstAndWhereTheyStand() {
    FrontPage page =
        front(
            TestDigest.withTopics()
                .issue("a")
                .paper("Seeing", "vision")
                .papers(1, 2, "agents")
                .paper("Odd")
                .paper("Odder")
                .paper("Oddest")
                .leads("Seeing"));

    assertThat(page.contents())
        .extracting(row -> row.topic().slug() + " " + row.count() + " " + row.url())
        .containsExactly(
            "agents 2 #t-agents", "vision 1 issues/a.html#t-vision", "other 3 #t-other");
  }

  @Test
  void topicsWithEquallyManyPapersStandInTheirOwnOrder() {
    FrontPage page =
        front(
            TestDigest.withTopics()
                .issue("a")
                .paper("A", "vision")
                .paper("B", "agents")
                .paper("C", "language"));

    assertThat(page.contents())
        .extracting(row -> row.topic().slug())
        .containsExactly("language", "agents", "vision");
  }

  @Test
  void theRiverHoldsTwentyFourPapersAtMost() {
    TestDigest digest = new TestDigest().issue("a");
    for (int topic = 0; topic < 12; topic++) {
      digest.topic("t" + topic, "Topic " + topic, "Shelf");
      for (int i = 0; i < (topic == 11 ? 2 : 4); i++) {
        digest.paper("Paper " + topic + " " + i, "t" + topic);
      }
    }
    FrontPage page = front(digest);

    assertThat(page.river()).hasSize(8).allMatch(group -> group.items().size() == 3);
    assertThat(page.contents()).hasSize(12);
    assertThat(page.contents().get(7).url()).isEqualTo("#t-t7");
    assertThat(page.contents().get(8).url()).isEqualTo("issues/a.html#t-t8");
  }

  @Test
  void seenPapersStandByTitleWhateverTheirCase() {
    FrontPage page =
        front(
            new TestDigest()
                .issue("a")
                .paper("zeta")
                .paper("Élan")
                .paper("Alpha")
                .paper("beta")
                .issue("b")
                .paper("zeta")
                .paper("beta")
                .paper("Élan")
                .paper("New")
                .paper("Alpha"));

    assertThat(page.seen())
        .extracting(item -> item.paper().title().plain())
        .containsExactly("Alpha", "beta", "Élan", "zeta");
    assertThat(page.seen()).extracting(Item::issues).containsOnly(2);
    assertThat(page.seen()).extracting(Item::anchor).containsExactly("p5", "p2", "p3", "p1");
  }

  @Test
  void theArchiveIsNewestFirstAndCountsAreOfTheWholeDigest() {
    FrontPage page = front(threeIssues());

    assertThat(page.archive()).extracting(IssueRef::number).containsExactly(3, 2, 1);
    assertThat(page.archive())
        .extracting(IssueRef::day)
        .containsExactly("28 March 2026", "9 June, year not given", "no date");
    assertThat(page.archive()).extracting(IssueRef::fresh).containsExactly(3, 2, 3);
    assertThat(page.largest()).isEqualTo(4);
    assertThat(page.counts()).isEqualTo(new Counts(10, 8, 2, 3, 3));
  }

  @Test
  void shelvesHoldTheTopicsWithTheirTrends() {
    FrontPage page = front(threeIssues());

    assertThat(page.shelves()).extracting("name").containsExactly("Words", "Sights");
    assertThat(page.shelves().get(0).topics())
        .extracting(row -> row.topic().slug() + " " + row.total() + ": " + row.trend().label())
        .containsExactly("language 5: 2, 1, 2", "agents 3: 1, 1, 1");
    assertThat(page.shelves().get(1).topics().get(0).topic().shelf()).isEqualTo(2);
  }

  @Test
  void aTopicWithoutPapersAndAShelfWithoutTopicsAreNotInFront() {
    FrontPage page = front(TestDigest.withTopics().issue("a").paper("One", "language"));

    assertThat(page.shelves()).extracting("name").containsExactly("Words");
    assertThat(page.shelves().get(0).topics())
        .extracting(row -> row.topic().slug())
        .containsExactly("language");
  }

  /** 3 issues, 8 papers; one is filed under two topics. */
  static TestDigest threeIssues() {
    return TestDigest.withTopics()
        .issue("a")
        .paper("One", "language")
        .paper("Two", "agents", "language")
        .paper("Three", "vision")
        .issue("b")
        .on(6, 9)
        .paper("Four", "language")
        .paper("One")
        .paper("Five", "agents")
        .issue("c")
        .on("2026-03-28")
        .note("See [all](/archive.html)")
        .paper("Six", "language")
        .paper("Two")
        .paper("Seven", "language")
        .paper("Eight", "agents")
        .leads("Six");
  }

  private static FrontPage front(TestDigest digest) {
    FrontPage page = digest.model("index.html", FrontPage.class);
    assertThat(digest.problems()).isEqualTo(List.of());
    return page;
  }
}
