package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.FeedSettings;
import io.github.staticdigest.config.FeedSettings.Query;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.page.FeedItem;
import io.github.staticdigest.model.page.FeedList;
import io.github.staticdigest.model.page.FeedModel;
import io.github.staticdigest.sample.TestFacts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedQueriesTest {

  @Test
  void graphLearningWithoutRecommenders() {
    Query query = query(List.of("graph learning"), List.of("recommender"), List.of(), List.of());
    assertThat(found(query)).containsExactly("Graph-learning at scale", "On GRAPH LEARNING");
  }

  @Test
  void allThatIsNamedHasToHold() {
    assertThat(found(query(List.of("graph learning"), List.of(), List.of("vision"), List.of())))
        .containsExactly("On GRAPH LEARNING");
    assertThat(found(query(List.of(), List.of(), List.of("vision", "agents"), List.of())))
        .containsExactly("Agents", "On GRAPH LEARNING");
    assertThat(found(query(List.of("agent"), List.of(), List.of("vision"), List.of()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Erdős,true", "erdos,true", "Paul Erdos,true", "Erd,false", "Pál Erdős,false"})
  void authorsAreFoundByNameOrSurname(String name, boolean known) {
    assertThat(found(query(List.of(), List.of(), List.of(), List.of(name)))).hasSize(known ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "graph network,Graph networks,true",
    "graph network,Graph-Network.,true",
    "graph networks,A graph network,false",
    "box,Boxes!,true",
    "graph,Graphics,false",
    "art,State of the art,true",
    "naive,Na\u00efve bayes,true",
    "GPT-4,Asking GPT 4o,false",
    "\u56fe,\u56fe \u8bba,true"
  })
  void phrasesAreFoundAsWholeWords(String phrase, String text, boolean found) {
    assertThat(FoldedText.of(text).hasAny(List.of(FoldedText.fold(phrase)))).isEqualTo(found);
  }

  @Test
  void aQueryFindsNoMoreThanAFeedHolds() {
    FeedSettings ten =
        new FeedSettings(
            10, true, null, List.of(query(List.of("paper"), List.of(), List.of(), List.of())));
    FeedModel feed =
        new TestDigest()
            .feeds(ten)
            .issue("a")
            .papers(1, 30)
            .model("feeds/mine.xml", FeedModel.class);
    assertThat(feed.items()).hasSize(10).first().extracting(FeedItem::title).isEqualTo("Paper 1");
    assertThat(feed.title()).isEqualTo("Mine – The Digest");
    assertThat(feed.link()).isEqualTo(TestDigest.URL + "subscribe.html#q-mine");
  }

  @Test
  void aCuratorsOwnPageIsLinkedWithoutAPlaceThatItDoesNotHave() {
    FeedSettings settings =
        new FeedSettings(
            10, true, null, List.of(query(List.of("paper"), List.of(), List.of(), List.of())));
    SitePlan plan =
        new TestDigest()
            .feeds(settings)
            .page("subscribe", "How to follow", true, "Words of my own.")
            .issue("a")
            .papers(1, 2)
            .plan();
    assertThat(TestDigest.model(plan, "feeds/mine.xml", FeedModel.class).link())
        .isEqualTo(TestDigest.URL + "subscribe.html");
    assertThat(TestDigest.model(plan, "opml.xml", FeedList.class).groups())
        .flatExtracting(FeedList.Group::feeds)
        .extracting(FeedList.Feed::page)
        .contains("subscribe.html")
        .noneMatch(page -> page.contains("#"));
  }

  private static Query query(
      List<String> words, List<String> without, List<String> topics, List<String> authors) {
    return new Query("mine", "Mine", words, without, topics, authors);
  }

  private static List<String> found(Query query) {
    Facts facts = new TestFacts().authors("Paul Erdős").facts();
    TestDigest digest =
        TestDigest.withTopics()
            .feeds(new FeedSettings(50, true, null, List.of(query)))
            .issue("a")
            .paper("On GRAPH LEARNING", "language", "vision")
            .paper("Recommenders")
            .gist("Recommenders", "We use graph learning.")
            .issue("b")
            .paper("Recommenders")
            .paper("Agents", "agents")
            .paper("Graph-learning at scale", "language")
            .facts("Graph-learning at scale", facts);
    return digest.model("feeds/mine.xml", FeedModel.class).items().stream()
        .map(FeedItem::title)
        .toList();
  }
}
