package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.EntryPage.Filed;
import io.github.staticdigest.model.page.EntryPage.Seen;
import io.github.staticdigest.model.page.PageLink;
import io.github.staticdigest.model.page.TopicRef;
import org.junit.jupiter.api.Test;

class EntryPlannerTest {

  private static final TopicRef OTHER = new TopicRef("other", "Other", null, 0);

  @Test
  void thePagerFollowsTheIssueThatListedThePaperFirst() {
    SitePlan plan = FrontPlannerTest.threeIssues().plan();
    EntryPage one = entry(plan, "One");
    EntryPage two = entry(plan, "Two");
    EntryPage three = entry(plan, "Three");

    assertThat(one.within().number()).isEqualTo(1);
    assertThat(one.previous()).isNull();
    assertThat(one.next().paper()).isEqualTo(two.paper());
    assertThat(two.previous().rank()).isEqualTo(1);
    assertThat(two.next().rank()).isEqualTo(3);
    assertThat(three.next()).isNull();
  }

  @Test
  void everyPlaceWhereItStoodIsTold() {
    EntryPage page = entry(FrontPlannerTest.threeIssues().plan(), "Two");
    assertThat(page.seenIn())
        .extracting(Seen::rank, Seen::anchor, Seen::dump, Seen::line, seen -> seen.issue().number())
        .containsExactly(tuple(2, "p2", "dump-a.txt", 9, 1), tuple(2, "p2", "dump-c.txt", 9, 3));
  }

  @Test
  void aSecondPlaceInOneDumpLeadsToTheFirst() {
    TestDigest digest = new TestDigest().issue("a").paper("X").paper("Y").again("X", 7);
    assertThat(entry(digest.plan(), "X").seenIn())
        .extracting(seen -> seen.rank() + seen.anchor())
        .containsExactly("1p1", "7p1");
  }

  @Test
  void topicsStandWithTheirReasonsThePrimaryOneFirst() {
    EntryPage page = entry(FrontPlannerTest.threeIssues().plan(), "Two");
    assertThat(page.filed())
        .extracting(filed -> filed.topic().slug() + filed.primary() + filed.because())
        .containsExactly("agentstrue[the agents]", "languagefalse[the language]");
  }

  @Test
  void whatFitsNoTopicIsFiledUnderOther() {
    TestDigest digest = new TestDigest().issue("a").paper("X").paper("Y", "unknown");
    assertThat(entry(digest.plan(), "X").filed()).extracting(Filed::topic).containsExactly(OTHER);
    assertThat(entry(digest.plan(), "Y").paper().topic()).isEqualTo(OTHER);
  }

  @Test
  void searchesCarryTheEncodedTitle() {
    String title = "A & B: “ü” 100% <b>?x=1+1#y";
    EntryPage page = entry(new TestDigest().issue("a").paper(title).plan(), title);
    assertThat(page.searches())
        .containsExactly(
            new PageLink(
                "Find",
                "https://find.example/?q=A%20%26%20B%3A%20%E2%80%9C%C3%BC%E2%80%9D%20100%25"
                    + "%20%3Cb%3E%3Fx%3D1%2B1%23y&x=1"));
  }

  @Test
  void nearPapersStandWithReasonsAndTheIssuesTheyShare() {
    TestDigest digest =
        new TestDigest()
            .issue("a")
            .paper("X")
            .paper("Y")
            .issue("b")
            .paper("Y")
            .paper("Z")
            .paper("X")
            .near("X", "Z", 0.5, "laws")
            .near("X", "Y", 0.4, "compute", "laws");
    assertThat(entry(digest.plan(), "X").near())
        .extracting(near -> near.paper().title().plain() + near.because() + near.together())
        .containsExactly("Z[laws]1", "Y[compute, laws]2");
    assertThat(entry(digest.plan(), "Z").near()).isEmpty();
  }

  @Test
  void allThatIsKnownIsTold() {
    TestDigest digest =
        new TestDigest()
            .issue("a")
            .paper("X")
            .gist("X", "We show X.")
            .comment("X", "First word.")
            .link("X", LinkKind.CODE, "https://a.example/")
            .issue("b")
            .paper("X")
            .variant("X", "X!", "Another text.")
            .variant("X", "X?", null)
            .comment("X", "Second word.");
    EntryPage page = entry(digest.plan(), "X");

    assertThat(page.gistOrigin()).isEqualTo("cue");
    assertThat(page.abstractText().gist().plain()).isEqualTo("We show X.");
    assertThat(page.links()).extracting("url").containsExactly("https://a.example/");
    assertThat(page.comments())
        .extracting(comment -> comment.issue().number() + comment.text())
        .containsExactly("1First word.", "2Second word.");
    assertThat(page.variants())
        .extracting(
            variant ->
                variant.issue().number()
                    + variant.title().plain()
                    + (variant.abstractText() == null ? "" : variant.abstractText().plain()))
        .containsExactly("2X!Another text.", "2X?");
    assertThat(page.head().description()).isEqualTo("We show X.");
    assertThat(page.head().title()).isEqualTo("X – The Digest");
    assertThat(page.head().root()).isEqualTo("../");
    assertThat(page.head().indexable()).isTrue();
  }

  @Test
  void anAbstractThatAVariantSharesIsToldOnce() {
    TestDigest digest =
        new TestDigest()
            .issue("a")
            .paper("X")
            .curated("X", "The same text.", "X is shown.")
            .variant("X", "X!", "The same text.")
            .variant("X", "X?", "Another text.")
            .variant("X", "X.", null);
    EntryPage page = entry(digest.plan(), "X");
    assertThat(page.variants())
        .extracting(EntryPage.VariantView::sameAbstract)
        .containsExactly(true, false, false);
    assertThat(page.variants())
        .extracting(EntryPage.VariantView::abstractText)
        .containsExactly(null, RichText.of("Another text."), null);
  }

  @Test
  void whatIsNotKnownIsAbsent() {
    EntryPage page = entry(new TestDigest().issue("a").paper("X").plan(), "X");
    assertThat(page.gistOrigin()).isNull();
    assertThat(page.abstractText()).isNull();
    assertThat(page.links()).isEmpty();
    assertThat(page.comments()).isEmpty();
    assertThat(page.variants()).isEmpty();
    assertThat(page.head().description()).isEqualTo("X");
  }

  @Test
  void papersThatArePrintedAlikeAreToldApart() {
    TestDigest digest =
        new TestDigest()
            .issue("a")
            .paper("Same")
            .gist("Same", "We do.")
            .issue("b")
            .paper("Same")
            .paper("Other")
            .gist("Other", "We do.");
    SitePlan plan = digest.plan();
    assertThat(entry(plan, "Same").head().description()).isEqualTo("We do.");
    assertThat(entry(plan, "Other").head().description()).isEqualTo("Other: We do.");
  }

  private static EntryPage entry(SitePlan plan, String title) {
    return plan.files().stream()
        .map(file -> file.model())
        .filter(EntryPage.class::isInstance)
        .map(EntryPage.class::cast)
        .filter(page -> page.paper().title().plain().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
