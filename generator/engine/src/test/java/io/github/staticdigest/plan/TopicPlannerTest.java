package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.PageLink;
import io.github.staticdigest.model.page.TopicPage;
import io.github.staticdigest.model.page.TopicRef;
import io.github.staticdigest.model.page.TopicsPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicPlannerTest {

  @Test
  void aTopicListsPrimaryAndSecondaryPapersNewestIssueFirst() {
    TopicPage page = topic(FrontPlannerTest.threeIssues().plan(), "language");

    assertThat(titles(page)).containsExactly("Six", "Seven", "Four", "One", "Two");
    assertThat(page.groups()).extracting(group -> group.issue().number()).containsExactly(3, 2, 1);
    assertThat(page.row().total()).isEqualTo(5);
    assertThat(page.row().trend().label()).isEqualTo("2, 1, 2");
    assertThat(items(page).get(4).paper().topic().slug()).isEqualTo("agents");
    assertThat(items(page).get(3).issues()).isEqualTo(2);
    assertThat(page.siblings()).extracting(TopicRef::slug).containsExactly("agents");
    assertThat(page.number()).isZero();
    assertThat(page.newer()).isNull();
    assertThat(page.older()).isNull();
    assertThat(page.head().feed())
        .isEqualTo(new PageLink("Language models", "topics/language.xml"));
    assertThat(page.head().root()).isEqualTo("../");
    assertThat(page.head().description()).isEqualTo("What is said of Language models.");
  }

  @Test
  void aTopicWithoutPapersHasAPage() {
    TopicPage page = topic(TestDigest.withTopics().plan(), "vision");
    assertThat(page.groups()).isEmpty();
    assertThat(page.row().total()).isZero();
    assertThat(page.row().trend().bars()).isEmpty();
    assertThat(page.siblings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"24, 24, 0", "74, 74, 0", "75, 25, 1", "124, 74, 1", "125, 25, 2", "130, 30, 2"})
  void olderPagesAreClosedSetsOfFiftyAndTheNewestHoldsTheRest(int papers, int newest, int closed) {
    SitePlan plan = many(papers).plan();

    assertThat(items(topic(plan, "language"))).hasSize(newest);
    assertThat(plan.files())
        .extracting(PlannedFile::path)
        .filteredOn(path -> path.startsWith("topics/language/"))
        .hasSize(closed);
    for (int number = 1; number <= closed; number++) {
      assertThat(items(page(plan, number))).hasSize(50);
    }
  }

  @Test
  void pagesAreNumberedFromTheOldestAndLeadToOneAnother() {
    SitePlan plan = many(130).plan();
    TopicPage newest = topic(plan, "language");
    TopicPage second = page(plan, 2);
    TopicPage first = page(plan, 1);

    assertThat(titles(newest)).startsWith("Paper 101").hasSize(30);
    assertThat(titles(second)).startsWith("Paper 51").endsWith("Paper 100");
    assertThat(titles(first)).startsWith("Paper 1", "Paper 2").endsWith("Paper 50");
    assertThat(newest.older()).isEqualTo(new PageLink("Older papers", "topics/language/2.html"));
    assertThat(second.newer()).isEqualTo(new PageLink("Newer papers", "topics/language.html"));
    assertThat(second.older().url()).isEqualTo("topics/language/1.html");
    assertThat(first.newer().url()).isEqualTo("topics/language/2.html");
    assertThat(first.older()).isNull();
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.row()).isNull();
    assertThat(first.head().root()).isEqualTo("../../");
    assertThat(first.head().title()).isEqualTo("Language models, page 1 – The Digest");
  }

  @Test
  void aPageMayBeginAndEndWithinAnIssue() {
    TestDigest digest = TestDigest.withTopics().issue("a").papers(1, 40, "language");
    digest.issue("b").papers(41, 100, "language");
    SitePlan plan = digest.plan();

    assertThat(titles(topic(plan, "language"))).startsWith("Paper 41").endsWith("Paper 90");
    assertThat(page(plan, 1).groups())
        .extracting(group -> group.issue().number() + ": " + group.items().size())
        .containsExactly("2: 10", "1: 40");
    assertThat(titles(page(plan, 1))).startsWith("Paper 91", "Paper 92").endsWith("Paper 40");
  }

  @Test
  void aClosedPageStaysAsItIsWhenNewerPapersArrive() {
    TestDigest digest = many(130);
    TopicPage before = page(digest.plan(), 1);
    digest.issue("later").paper("Paper 7").papers(201, 299, "language");
    SitePlan after = digest.plan();

    assertThat(items(topic(after, "language"))).hasSize(29);
    assertThat(page(after, 1)).isEqualTo(before);
  }

  @Test
  void onlyTheAddressOfTheNewerPageMayChangeOnAClosedPage() {
    TestDigest digest = many(130);
    TopicPage before = page(digest.plan(), 2);
    digest.issue("later").papers(201, 220, "language");
    TopicPage after = page(digest.plan(), 2);
    digest.papers(221, 250, "language");
    TopicPage later = page(digest.plan(), 2);

    assertThat(after).isEqualTo(before);
    assertThat(later.newer().url()).isEqualTo("topics/language/3.html");
    assertThat(later).usingRecursiveComparison().ignoringFields("newer").isEqualTo(before);
  }

  @Test
  void theIndexNamesAllTopicsAndListsWhatFitsNone() {
    TestDigest digest = FrontPlannerTest.threeIssues().issue("d").paper("Odd").paper("One");
    TopicsPage page = digest.model("topics.html", TopicsPage.class);

    assertThat(page.shelves()).extracting("name").containsExactly("Words", "Sights");
    assertThat(page.other())
        .extracting(item -> item.paper().title().plain())
        .containsExactly("Odd");
    assertThat(page.other().get(0).paper().topic().url()).isNull();
    assertThat(page.counts().papers()).isEqualTo(9);
    assertThat(page.head().title()).isEqualTo("Topics – The Digest");
  }

  /** Papers 1 to 100 in two issues of 50, the rest in a third, as far as they go. */
  private static TestDigest many(int papers) {
    return TestDigest.withTopics()
        .issue("a")
        .papers(1, Math.min(papers, 50), "language")
        .issue("b")
        .papers(51, Math.min(papers, 100), "language")
        .issue("c")
        .papers(101, papers, "language");
  }

  private static TopicPage topic(SitePlan plan, String slug) {
    return TestDigest.model(plan, "topics/" + slug + ".html", TopicPage.class);
  }

  private static TopicPage page(SitePlan plan, int number) {
    return TestDigest.model(plan, "topics/language/" + number + ".html", TopicPage.class);
  }

  private static List<Item> items(TopicPage page) {
    return page.groups().stream().flatMap(group -> group.items().stream()).toList();
  }

  private static List<String> titles(TopicPage page) {
    return items(page).stream().map(item -> item.paper().title().plain()).toList();
  }
}
