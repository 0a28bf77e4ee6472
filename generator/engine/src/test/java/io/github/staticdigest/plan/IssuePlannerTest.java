package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.page.AbstractView;
import io.github.staticdigest.model.page.IssuePage;
import io.github.staticdigest.model.page.IssuePage.ShelfItems;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.PaperCard;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssuePlannerTest {

  @Test
  void newPapersStandShelfByShelfAndTopicByTopicByRank() {
    IssuePage page =
        TestDigest.withTopics()
            .issue("a")
            .paper("Old", "vision")
            .issue("b")
            .paper("Odd")
            .paper("V1", "vision")
            .paper("A1", "agents")
            .paper("L1", "language")
            .paper("Old")
            .paper("A2", "agents", "language")
            .model("issues/b.html", IssuePage.class);

    assertThat(page.shelves()).extracting(ShelfItems::name).containsExactly("Words", "Sights", "");
    assertThat(page.shelves()).extracting(ShelfItems::number).containsExactly(1, 2, 0);
    assertThat(page.shelves().get(0).topics())
        .extracting(group -> group.anchor() + " " + ranks(group.items()))
        .containsExactly("t-language [4]", "t-agents [3, 6]");
    assertThat(page.shelves().get(2).topics())
        .extracting(group -> group.topic().label() + " " + ranks(group.items()) + group.more())
        .containsExactly("Other [1]0");
    assertThat(ranks(page.seen())).isEqualTo("[5]");
    assertThat(ranks(page.byRank())).isEqualTo("[1, 2, 3, 4, 5, 6]");
  }

  @Test
  void anIssueKnowsItsNeighbours() {
    SitePlan plan = FrontPlannerTest.threeIssues().plan();
    IssuePage first = TestDigest.model(plan, "issues/a.html", IssuePage.class);
    IssuePage second = TestDigest.model(plan, "issues/b.html", IssuePage.class);
    IssuePage third = TestDigest.model(plan, "issues/c.html", IssuePage.class);

    assertThat(first.older()).isNull();
    assertThat(first.newer()).isEqualTo(second.issue());
    assertThat(second.older()).isEqualTo(first.issue());
    assertThat(third.newer()).isNull();
    assertThat(third.leads())
        .extracting(item -> item.paper().title().plain())
        .containsExactly("Six");
    assertThat(first.note()).isNull();
    assertThat(third.note().markup()).contains("href=\"../archive.html\"");
    assertThat(third.head().description())
        .isEqualTo("Issue 3 of The Digest: 4 papers, 3 new to the digest.");
  }

  @Test
  void issuesOfOneTitleAreToldApartByTheirNumber() {
    SitePlan plan = new TestDigest().issue("a").titled("News").issue("b").titled("News").plan();
    assertThat(TestDigest.model(plan, "issues/a.html", IssuePage.class).head().title())
        .isEqualTo("News – The Digest");
    assertThat(TestDigest.model(plan, "issues/b.html", IssuePage.class).head().title())
        .isEqualTo("Issue 2: News – The Digest");
  }

  @Test
  void anItemHoldsTheAbstractWithItsGistApart() {
    Item item =
        only(
            new TestDigest()
                .issue("a")
                .paper("X: of Y")
                .gist("X: of Y", "We show X.")
                .comment("X: of Y", "Read this."));

    assertThat(item.anchor()).isEqualTo("p1");
    assertThat(item.issues()).isEqualTo(1);
    assertThat(item.comment()).isEqualTo("Read this.");
    AbstractView text = item.abstractText();
    assertThat(text.before().plain()).isEqualTo("Before. ");
    assertThat(text.gist().plain()).isEqualTo("We show X.");
    assertThat(text.after().plain()).isEqualTo(" After.");
    assertThat(item.paper().gist().plain()).isEqualTo("We show X.");
    assertThat(item.paper().headline().name().plain()).isEqualTo("X:");
  }

  @Test
  void aGistOfTheCuratorsLeavesTheAbstractWhole() {
    Item item =
        only(new TestDigest().issue("a").paper("X").curated("X", "All of it.", "The point."));
    assertThat(item.abstractText().before().plain()).isEqualTo("All of it.");
    assertThat(item.abstractText().gist().isEmpty()).isTrue();
    assertThat(item.abstractText().after().isEmpty()).isTrue();
    assertThat(item.paper().gist().plain()).isEqualTo("The point.");
  }

  @Test
  void aPaperWithoutAbstractHasNone() {
    Item item = only(new TestDigest().issue("a").paper("X"));
    assertThat(item.abstractText()).isNull();
    assertThat(item.paper().gist()).isNull();
    assertThat(item.comment()).isNull();
  }

  @Test
  void aCardTellsWhatItsLinksLeadToEachOnce() {
    PaperCard card =
        only(new TestDigest()
                .issue("a")
                .paper("X")
                .link("X", LinkKind.CODE, "https://a.example/1")
                .link("X", LinkKind.DATASET, "https://a.example/2")
                .link("X", LinkKind.CODE, "https://a.example/3"))
            .paper();
    assertThat(card.kinds()).containsExactly("code", "dataset");
  }

  @Test
  void oneCardServesEveryPage() {
    SitePlan plan = FrontPlannerTest.threeIssues().plan();
    Item first = TestDigest.model(plan, "issues/a.html", IssuePage.class).byRank().get(0);
    Item again = TestDigest.model(plan, "issues/b.html", IssuePage.class).seen().get(0);
    assertThat(again.paper()).isSameAs(first.paper());
  }

  private static Item only(TestDigest digest) {
    return digest.model("issues/a.html", IssuePage.class).byRank().get(0);
  }

  private static String ranks(List<Item> items) {
    return items.stream().map(Item::rank).toList().toString();
  }
}
