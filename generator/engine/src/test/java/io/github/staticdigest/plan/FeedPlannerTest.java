package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.FeedItem;
import io.github.staticdigest.model.page.FeedModel;
import io.github.staticdigest.model.page.TopicRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedPlannerTest {

  @Test
  void newPapersOfTheNewestIssueComeFirstByRank() {
    FeedModel feed = feed(FrontPlannerTest.threeIssues().plan(), "feed.xml");

    assertThat(feed.items())
        .extracting(FeedItem::title)
        .containsExactly("Six", "Seven", "Eight", "Four", "Five", "One", "Two", "Three");
    assertThat(feed.title()).isEqualTo("The Digest");
    assertThat(feed.description()).isEqualTo("A digest of papers.");
    assertThat(feed.url()).isEqualTo("https://example.org/digest/feed.xml");
    assertThat(feed.link()).isEqualTo("https://example.org/digest/");
  }

  @Test
  void onlyADatedIssueGivesDates() {
    FeedModel feed = feed(FrontPlannerTest.threeIssues().plan(), "feed.xml");
    assertThat(feed.built()).isEqualTo("Sat, 28 Mar 2026 00:00:00 +0000");
    assertThat(feed.items().get(0).date()).isEqualTo("Sat, 28 Mar 2026 00:00:00 +0000");
    assertThat(feed.items().get(3).date()).isNull();
    assertThat(feed.items().get(5).date()).isNull();
  }

  @Test
  void whereNothingIsDatedTheFeedIsNot() {
    SitePlan plan = new TestDigest().issue("a").on(6, 9).paper("X").plan();
    assertThat(feed(plan, "feed.xml").built()).isNull();
    assertThat(feed(plan, "issues.xml").built()).isNull();
  }

  @Test
  void aFeedHoldsFiftyItems() {
    SitePlan plan =
        TestDigest.withTopics()
            .issue("a")
            .papers(1, 40, "vision")
            .issue("b")
            .papers(41, 80, "vision")
            .plan();
    assertThat(feed(plan, "feed.xml").items()).hasSize(50);
    FeedModel topic = feed(plan, "topics/vision.xml");
    assertThat(topic.items()).hasSize(50).first().extracting(FeedItem::title).isEqualTo("Paper 41");
    assertThat(topic.items().get(49).title()).isEqualTo("Paper 10");
  }

  @Test
  void aTopicsFeedHoldsAllPapersFiledUnderIt() {
    FeedModel feed = feed(FrontPlannerTest.threeIssues().plan(), "topics/language.xml");
    assertThat(feed.items())
        .extracting(FeedItem::title)
        .containsExactly("Six", "Seven", "Four", "One", "Two");
    assertThat(feed.title()).isEqualTo("Language models – The Digest");
    assertThat(feed.description()).isEqualTo("What is said of Language models.");
    assertThat(feed.link()).isEqualTo("https://example.org/digest/topics/language.html");
  }

  @Test
  void anItemIsKnownByWhatNeverChanges() {
    TestDigest digest = TestDigest.withTopics().issue("a").paper("X", "vision").gist("X", "We x.");
    FeedItem before = feed(digest.plan(), "feed.xml").items().get(0);
    digest.url("https://other.example/").identity("X", TestDigest.idOf("X"), "renamed");
    FeedItem after = feed(digest.plan(), "feed.xml").items().get(0);

    assertThat(before.guid())
        .isEqualTo("tag:example.org,2026:entry/" + TestDigest.idOf("X"))
        .isEqualTo(after.guid());
    assertThat(after.link()).isEqualTo("https://other.example/entries/renamed.html");
    assertThat(before.summary()).isEqualTo("We x.");
    assertThat(before.paper()).isInstanceOf(EntryPage.class);
    assertThat(before.issue()).isNull();
  }

  @Test
  void categoriesAreTheTopicsWithoutOther() {
    SitePlan plan = FrontPlannerTest.threeIssues().issue("d").paper("Odd").plan();
    FeedModel feed = feed(plan, "feed.xml");
    assertThat(feed.items().get(0).categories()).isEmpty();
    assertThat(feed.items().get(0).summary()).isEmpty();
    assertThat(feed.items().get(7).categories())
        .extracting(TopicRef::slug)
        .containsExactly("agents", "language");
  }

  @Test
  void issuesHaveAFeedOfTheirOwn() {
    FeedModel feed = feed(FrontPlannerTest.threeIssues().plan(), "issues.xml");
    assertThat(feed.items())
        .extracting(FeedItem::title)
        .containsExactly("Title of c", "Title of b", "Title of a");
    FeedItem newest = feed.items().get(0);
    assertThat(newest.guid()).isEqualTo("tag:example.org,2026:issue/dump-c");
    assertThat(newest.link()).isEqualTo("https://example.org/digest/issues/c.html");
    assertThat(newest.date()).isEqualTo("Sat, 28 Mar 2026 00:00:00 +0000");
    assertThat(newest.summary()).isEqualTo("4 papers, 3 new to the digest.");
    assertThat(newest.paper()).isNull();
    assertThat(newest.issue().note().markup())
        .isEqualTo("<p>See <a href=\"https://example.org/digest/archive.html\">all</a></p>\n");
    assertThat(feed.items().get(1).issue().note()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "000_c959.txt, 000_c959",
    "My dump (1).x.txt, My%20dump%20%281%29.x",
    ".hidden, .hidden",
    "no ending, no%20ending"
  })
  void anIssueIsKnownByTheNameOfItsDump(String file, String name) {
    Issue issue =
        new Issue(
            1,
            "s",
            List.of(),
            new Dump(file, null),
            "T",
            null,
            null,
            List.of(),
            Map.of(),
            List.of());
    assertThat(new Tags("a.example,2026").issue(issue))
        .isEqualTo("tag:a.example,2026:issue/" + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-01|Sun, 01 Mar 2026 00:00:00 +0000",
        "2024-02-29|Thu, 29 Feb 2024 00:00:00 +0000",
        "1999-12-31|Fri, 31 Dec 1999 00:00:00 +0000",
        "2026-09-09|Wed, 09 Sep 2026 00:00:00 +0000"
      })
  void datesAreEnglishWhateverTheMachineSpeaks(LocalDate date, String expected) {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(RssDate.of(date)).isEqualTo(expected);
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static FeedModel feed(SitePlan plan, String path) {
    assertThat(TestDigest.file(plan, path).template()).isEqualTo("feed.ftlx");
    return TestDigest.model(plan, path, FeedModel.class);
  }
}
