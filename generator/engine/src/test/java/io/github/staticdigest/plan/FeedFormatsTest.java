package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.FeedSettings;
import io.github.staticdigest.config.SubscribeForm;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.page.FeedItem;
import io.github.staticdigest.model.page.FeedList;
import io.github.staticdigest.model.page.FeedModel;
import io.github.staticdigest.model.page.HeadersModel;
import io.github.staticdigest.model.page.SubscribeBox;
import io.github.staticdigest.model.page.SubscribePage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Atom, JSON Feed, short form, the list of feeds and the form for the newsletter. */
class FeedFormatsTest {

  @Test
  void noTwoEntriesOfAtomShareATimeAndTheFirstIsTheLatest() {
    FeedModel atom = FrontPlannerTest.threeIssues().model("atom.xml", FeedModel.class);
    List<String> times = atom.items().stream().map(FeedItem::updated).toList();
    assertThat(times).as("11").doesNotHaveDuplicates();
    assertThat(times.get(0)).isEqualTo(atom.updated()).startsWith("2026-03-28T00:0");
    assertThat(times.get(1)).isLessThan(times.get(0));
  }

  @Test
  void noTimeLiesInADayToComeHoweverManyPapersADayHas() {
    TestDigest digest = TestDigest.withTopics();
    for (int issue = 0; issue < 4; issue++) {
      digest.issue("i" + issue).papers(issue * 1_000 + 1, issue * 1_000 + 1_000);
    }
    List<String> times =
        digest.model("atom.xml", FeedModel.class).items().stream().map(FeedItem::updated).toList();
    assertThat(times).hasSize(50).doesNotHaveDuplicates();
    assertThat(times).allMatch(time -> time.startsWith("2026-01-31T"));
  }

  @Test
  void anEditGivesAnotherTimeAndTheSameId() {
    TestDigest digest = TestDigest.withTopics().issue("a").on("2026-03-28").paper("X", "vision");
    FeedItem before = first(digest.gist("X", "We x."), "atom.xml");
    FeedItem same = first(digest.gist("X", "We x."), "atom.xml");
    FeedItem after = first(digest.gist("X", "We did x."), "atom.xml");
    assertThat(same).isEqualTo(before);
    assertThat(after.guid()).isEqualTo(before.guid());
    assertThat(after.updated()).isNotEqualTo(before.updated());
    assertThat(after.published()).isEqualTo("2026-03-28T00:00:00Z");
  }

  @Test
  void aNewIssueLeavesTheItemsOfEarlierOnesAsTheyWere() {
    TestDigest digest = TestDigest.withTopics().issue("a").paper("X", "vision").gist("X", "We x.");
    FeedItem before = first(digest, "atom.xml");
    SitePlan plan = digest.issue("b").paper("X").papers(1, 3, "vision").plan();
    FeedItem after = TestDigest.model(plan, "atom.xml", FeedModel.class).items().get(3);
    assertThat(after.guid()).isEqualTo(before.guid());
    assertThat(after.updated()).isEqualTo(before.updated());
  }

  @Test
  void withoutAnyDayAtomIsLeftOutWithAWarning() {
    TestDigest digest = new TestDigest().updated(null).issue("a").paper("X");
    SitePlan plan = digest.plan();
    assertThat(plan.files()).noneMatch(file -> file.path().equals("atom.xml"));
    assertThat(plan.site().feeds()).noneMatch(feed -> feed.url().equals("atom.xml"));
    assertThat(digest.problems()).singleElement().asString().contains("Atom").contains("updated:");
    assertThat(first(digest, "feed.json").updated()).isNull();
    assertThat(digest.site("broadsheet").get("feed.json")).doesNotContain("date_modified");
  }

  @Test
  void theWarningOfAtomNamesTheFirstDumpsWithoutADay() {
    TestDigest digest = new TestDigest().updated(null).issue("dated").on("2026-03-28").paper("X");
    for (String issue : List.of("a", "b", "c", "d", "e", "f", "g")) {
      digest.issue(issue).paper("Paper " + issue);
    }
    digest.plan();
    assertThat(digest.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .endsWith(
            "needs a day and these have none: dumps/dump-g.txt, dumps/dump-f.txt, dumps/dump-e.txt,"
                + " dumps/dump-d.txt, dumps/dump-c.txt and 2 more");
  }

  @Test
  void whereEveryIssueIsDatedNoOtherDayIsNeeded() {
    TestDigest digest = new TestDigest().updated(null).issue("a").on("2026-03-28").paper("X");
    assertThat(first(digest, "atom.xml").updated()).startsWith("2026-03-28T00:00:");
    assertThat(digest.problems()).isEmpty();
  }

  @Test
  void theShortFormTellsTheSummaryAlone() {
    Map<String, String> site =
        TestDigest.withTopics()
            .feeds(new FeedSettings(50, false, null, List.of()))
            .issue("a")
            .paper("X", "vision")
            .gist("X", "We x.")
            .site("broadsheet");
    assertThat(site.get("feed.xml"))
        .contains("<description>We x.</description>")
        .doesNotContain("content:encoded>", "Before.");
    assertThat(site.get("atom.xml")).doesNotContain("<content", "Before.");
    assertThat(site.get("feed.json")).contains("\"content_text\": \"We x.\"");
    assertThat(site.get("issues.xml")).contains("content:encoded>");
  }

  @Test
  void aPaperOfEndlessTextIsToldInShortAndALongIssueByPartOfItsTitles() {
    TestDigest digest = TestDigest.withTopics().issue("a").paper("X", "vision");
    digest.gist("X", "We do & do. ".repeat(20_000)).papers(1, 1_500, "vision");
    Map<String, String> site = digest.site("broadsheet");
    assertThat(site.get("feed.xml").length()).as("10").isLessThan(512 * 1024);
    assertThat(site.get("feed.json").length()).as("12").isLessThan(250_000);
    assertThat(site.get("issues.xml").length()).as("10").isLessThan(100_000);
    assertThat(site.get("issues.xml")).contains("issues/a.html#t-vision", " more&lt;/a&gt;");
  }

  @Test
  void theListOfFeedsNamesEachFeedThatHoldsSomethingElse() {
    FeedSettings.Query query =
        new FeedSettings.Query("mine", "Mine", List.of("x"), List.of(), List.of(), List.of());
    SitePlan plan =
        TestDigest.withTopics()
            .feeds(new FeedSettings(50, true, null, List.of(query)))
            .issue("a")
            .paper("X", "language", "agents")
            .paper("Y", "vision")
            .plan();
    FeedList list = TestDigest.model(plan, "opml.xml", FeedList.class);
    assertThat(list.groups())
        .extracting(FeedList.Group::name)
        .containsExactly("", "Words", "Sights", "Saved queries");
    Stream<FeedList.Feed> feeds = list.groups().stream().flatMap(group -> group.feeds().stream());
    assertThat(feeds)
        .extracting(feed -> feed.link().url())
        .containsExactly(
            "feed.xml",
            "issues.xml",
            "topics/language.xml",
            "topics/agents.xml",
            "topics/vision.xml",
            "feeds/mine.xml")
        .allSatisfy(url -> assertThat(TestDigest.file(plan, url).model()).isNotNull());
  }

  @Test
  void aFeedWithoutPapersIsThereAndNotListed() {
    TestDigest digest = TestDigest.withTopics().issue("a").paper("X", "language");
    SitePlan plan = digest.plan();
    List<FeedList.Group> groups = TestDigest.model(plan, "opml.xml", FeedList.class).groups();
    assertThat(groups).extracting(FeedList.Group::name).containsExactly("", "Words");
    assertThat(groups.get(1).feeds())
        .extracting(feed -> feed.link().url())
        .containsExactly("topics/language.xml");
    assertThat(TestDigest.model(plan, "subscribe.html", SubscribePage.class).groups())
        .isEqualTo(groups);
    assertThat(TestDigest.model(plan, "topics/vision.xml", FeedModel.class).items()).isEmpty();
    assertThat(digest.site("broadsheet").get("topics/vision.html")).contains("topics/vision.xml");
  }

  @Test
  void theFormStandsOnEveryPageAndPostsNowhereElse() {
    SubscribeForm form =
        new SubscribeForm(
            "https://list.example/post?u=1&id=2", "EMAIL", Map.of("l", "x"), "b_1_2", "Fridays.");
    TestDigest digest = TestDigest.withTopics().subscribe(form).issue("a").paper("X");
    for (String theme : List.of("broadsheet", "journal", "index")) {
      digest
          .site(theme)
          .forEach(
              (path, text) -> {
                if (path.endsWith(".html") && !path.startsWith("newsletter/")) {
                  assertThat(text)
                      .as(theme + " " + path)
                      .containsOnlyOnce("action=\"https://list.example/post?u=1&amp;id=2\"")
                      .contains("name=\"EMAIL\"", "name=\"l\" value=\"x\"", "name=\"b_1_2\"");
                }
              });
    }
    HeadersModel headers = TestDigest.model(digest.plan(), "_headers", HeadersModel.class);
    assertThat(headers.toString())
        .contains("form-action https://list.example/post")
        .doesNotContain("u=1");
  }

  @Test
  void withoutAServiceThereIsNoForm() {
    TestDigest digest =
        TestDigest.withTopics().issue("a").paper("X", "language").paper("Y", "vision");
    assertThat(digest.site("broadsheet").values()).noneMatch(text -> text.contains("<form"));
    SubscribePage page = digest.model("subscribe.html", SubscribePage.class);
    assertThat(page.groups()).hasSize(3);
  }

  @Test
  void aFormWithoutFeedsHasAPageAndAPageOfContentTakesItsPlace() {
    SubscribeForm form = new SubscribeForm("https://a.example/x", "email", Map.of(), null, null);
    TestDigest digest = new TestDigest().id(null).subscribe(form).issue("a").paper("X");
    assertThat(digest.model("subscribe.html", SubscribePage.class).groups()).isEmpty();
    SubscribeBox box = digest.plan().site().subscribe();
    assertThat(box.promise()).isNull();

    SitePlan own = digest.page("subscribe", "Mine", true, "Text").plan();
    assertThat(TestDigest.file(own, "subscribe.html").template()).isEqualTo("page.ftlh");
    assertThat(own.site().subscribing()).isEqualTo("subscribe.html");
  }

  private static FeedItem first(TestDigest digest, String path) {
    return digest.model(path, FeedModel.class).items().get(0);
  }
}
