package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.FeedSettings;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.page.FeedItem;
import io.github.staticdigest.model.page.FeedModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Archived parts of feeds, by RFC 5005; line 9 of the requirements for outputs. */
class FeedArchiveTest {

  private static final FeedSettings TEN =
      new FeedSettings(10, true, "https://hub.example/", List.of());

  @Test
  void whoFollowsTheLinksBackMeetsEveryPaperOnce() {
    SitePlan plan = digest().plan();
    Set<String> met = new HashSet<>();
    String path = "feed.xml";
    int parts = 0;
    while (path != null) {
      FeedModel feed = TestDigest.model(plan, path, FeedModel.class);
      feed.items().forEach(item -> met.add(item.title()));
      path = feed.older() == null ? null : feed.older().substring(TestDigest.URL.length());
      parts++;
    }
    assertThat(parts).isEqualTo(4);
    assertThat(met).hasSize(37);
  }

  @Test
  void noPaperIsLeftOutWhereWholeAbstractsWouldFillTheFeed() {
    TestDigest digest = TestDigest.withTopics().feeds(TEN).issue("a").on("2026-03-28");
    for (int i = 1; i <= 19; i++) {
      digest.paper("Paper " + i).curated("Paper " + i, "clay & tin ".repeat(4_000), "We mould.");
    }
    SitePlan plan = digest.plan();
    FeedModel feed = TestDigest.model(plan, "feed.xml", FeedModel.class);
    assertThat(feed.items()).hasSize(10).first().matches(FeedItem::full);
    assertThat(feed.items().get(9)).matches(item -> !item.full());
    assertThat(digest.site("broadsheet").get("feed.xml").length()).isLessThan(512 * 1024);
    assertThat(TestDigest.model(plan, "feed/1.xml", FeedModel.class).items())
        .extracting(FeedItem::title)
        .endsWith("Paper 19");
  }

  @Test
  void aFullerTextOfAnOldPaperShiftsNoPart() {
    Map<String, String> before = digest().site("broadsheet");
    Map<String, String> after =
        digest().curated("Paper 12", "clay & tin ".repeat(4_000), "We mould.").site("broadsheet");
    assertThat(after.get("feed/2.xml")).isEqualTo(before.get("feed/2.xml"));
    assertThat(after.get("feed/3.xml")).isEqualTo(before.get("feed/3.xml"));
  }

  @Test
  void aClosedPartSaysWhatItIsAndHasNoHub() {
    SitePlan plan = digest().plan();
    FeedModel feed = TestDigest.model(plan, "feed.xml", FeedModel.class);
    assertThat(feed.hub()).isEqualTo("https://hub.example/");
    assertThat(feed.current()).isNull();
    assertThat(feed.older()).isEqualTo(TestDigest.URL + "feed/3.xml");

    FeedModel oldest = TestDigest.model(plan, "feed/1.xml", FeedModel.class);
    assertThat(oldest.current()).isEqualTo(TestDigest.URL + "feed.xml");
    assertThat(oldest.older()).isNull();
    assertThat(oldest.hub()).isNull();
    assertThat(oldest.items())
        .extracting(FeedItem::title)
        .startsWith("Paper 11", "Paper 12")
        .hasSize(10);
  }

  @Test
  void aClosedPartStaysTheSameToTheByteWhenMoreArrives() {
    Map<String, String> before = digest().site("broadsheet");
    Map<String, String> after =
        digest()
            .issue("c")
            .on("2026-03-30")
            .papers(1, 3)
            .papers(50, 60, "vision")
            .near("Paper 1", "Paper 55", 0.9, "x")
            .site("broadsheet");
    for (int part = 1; part <= 3; part++) {
      String path = "feed/" + part + ".xml";
      assertThat(after.get(path)).as(path).contains("<fh:archive/>").isEqualTo(before.get(path));
    }
    assertThat(after).containsKey("feed/4.xml");
    assertThat(after.get("feed.xml")).isNotEqualTo(before.get("feed.xml"));
  }

  @Test
  void issuesAreArchivedTooAndAHeavyPartIsClosedEarly() {
    TestDigest digest = TestDigest.withTopics();
    for (int i = 0; i < 12; i++) {
      digest.issue("i" + i).note("word ".repeat(18_000)).paper("Paper " + i);
    }
    Map<String, String> site = digest.site("broadsheet");
    assertThat(site).containsKeys("issues/1.xml", "issues/2.xml").doesNotContainKey("issues/3.xml");
    site.forEach(
        (path, text) -> {
          if (path.endsWith(".xml")) {
            assertThat(text.length()).as("10: " + path).isLessThanOrEqualTo(512 * 1024);
          }
        });
  }

  private static TestDigest digest() {
    return TestDigest.withTopics()
        .feeds(TEN)
        .issue("a")
        .on("2026-03-28")
        .papers(1, 20, "vision")
        .issue("b")
        .on("2026-03-29")
        .papers(15, 37, "language");
  }
}
