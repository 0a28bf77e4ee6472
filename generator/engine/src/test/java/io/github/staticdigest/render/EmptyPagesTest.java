package io.github.staticdigest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.MailService;
import io.github.staticdigest.model.OutputFile;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.ArchivePage;
import io.github.staticdigest.model.page.Citation;
import io.github.staticdigest.model.page.Counts;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.FeedModel;
import io.github.staticdigest.model.page.FrontPage;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.Headline;
import io.github.staticdigest.model.page.IssuePage;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.NewsletterModel;
import io.github.staticdigest.model.page.PaperCard;
import io.github.staticdigest.model.page.PaperFacts;
import io.github.staticdigest.model.page.RobotsModel;
import io.github.staticdigest.model.page.SiteModel;
import io.github.staticdigest.model.page.TopicPage;
import io.github.staticdigest.model.page.TopicRef;
import io.github.staticdigest.model.page.TopicsPage;
import io.github.staticdigest.theme.Theme;
import io.github.staticdigest.theme.ThemeLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where there is nothing to show, a page says so in a sentence and leads on. */
class EmptyPagesTest {

  private static final Counts NONE = new Counts(0, 0, 0, 0, 0);
  private static final Head HEAD = new Head("x.html", "", "X", "", null, true, null);
  private static final TopicRef OTHER = new TopicRef("other", "Other", null, 0);
  private static final IssueRef ISSUE =
      new IssueRef(1, "issues/one.html", "One", "no date", null, 2, 0);

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void aDigestOfNothingHasAFrontPage(String theme) {
    FrontPage front =
        new FrontPage(
            HEAD, null, null, null, List.of(), List.of(), List.of(), List.of(), 0, List.of(),
            List.of(), 0, 0, NONE);
    assertThat(page(theme, "front.ftlh", front))
        .contains("No issue here yet.")
        .doesNotContain("Archive</h2>", "In this issue", "Topics over", "By feed", "canonical");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void anIssueOfOldPapersSaysSo(String theme) {
    IssuePage issue =
        new IssuePage(
            HEAD,
            ISSUE,
            "data/one.bib",
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null);
    assertThat(page(theme, "issue.ftlh", issue))
        .contains("Nothing here is new to the digest.")
        .contains("archive.html")
        .doesNotContain("rel=\"next\"", "From the editor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void aTopicWithoutPapersLeadsToAllTopics(String theme) {
    TopicPage topic =
        new TopicPage(HEAD, OTHER, "Scope.", 0, null, null, List.of(), null, null, List.of());
    assertThat(page(theme, "topic.ftlh", topic))
        .contains("No paper here yet. <a href=\"topics.html\">See all topics</a>");
    assertThat(page(theme, "topics.ftlh", new TopicsPage(HEAD, List.of(), List.of(), NONE)))
        .contains("No topic here yet.");
    assertThat(page(theme, "archive.ftlh", new ArchivePage(HEAD, List.of(), List.of(), 0, NONE)))
        .contains("No issue here yet.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void aPaperOfWhichOnlyTheTitleIsKnownShowsNoEmptyHeading(String theme) {
    PaperCard paper =
        new PaperCard(
            "1",
            "entries/x.html",
            RichText.of("X"),
            new Headline(null, RichText.of("X"), "s"),
            null,
            OTHER,
            List.of(),
            null);
    EntryPage entry =
        new EntryPage(
            HEAD,
            paper,
            null,
            null,
            PaperFacts.NONE,
            new Citation("X.", "@misc{x}"),
            List.of(),
            List.of(),
            List.of(),
            List.of(new EntryPage.Seen(ISSUE, 1, "p1", "a.txt", 3)),
            List.of(),
            List.of(),
            List.of(),
            ISSUE,
            null,
            null);
    assertThat(page(theme, "entry.ftlh", entry))
        .contains("The listing gave no abstract for this paper.")
        .contains("All 2 papers")
        .doesNotContain("Find the paper", "Filed under", "Near this paper", "<mark>", "Code</h2>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void aNewsletterWithoutNewsSaysSo(String theme) {
    NewsletterModel mail =
        new NewsletterModel(
            "S",
            "P",
            "issue",
            "Issue 1, no date",
            null,
            "2 papers, 0 new.",
            "https://example.org/issues/one.html",
            List.of(),
            List.of(),
            List.of(),
            null,
            2,
            2,
            0,
            false,
            "https://example.org/newsletter/one.html",
            null,
            null,
            MailService.GENERIC);
    for (String template :
        List.of("newsletter.ftlh", "newsletter.ftlt", "newsletter-buttondown.ftlt")) {
      assertThat(page(theme, template, mail))
          .contains("Nothing in this issue is new to the digest.")
          .contains("https://example.org/issues/one.html")
          .doesNotContain("Unsubscribe", "More that is new");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void anEmptyFeedIsAFeedAndRobotsMayLackASitemap(String theme) {
    FeedModel feed =
        new FeedModel(
            "tag:example.org,2026:feed/papers",
            "T",
            "D",
            "https://example.org/feed.xml",
            "",
            "https://x/",
            null,
            "2026-03-28T00:00:00Z",
            null,
            null,
            null,
            List.of());
    assertThat(page(theme, "feed.ftlx", feed)).doesNotContain("<item>", "lastBuildDate");
    assertThat(page(theme, "feed-json.ftlt", feed)).contains("\"items\": [\n]");
    assertThat(page(theme, "robots.ftlt", new RobotsModel(null)))
        .isEqualTo("User-agent: *\nDisallow:\n");
  }

  private static String page(String name, String template, Object model) {
    Theme theme =
        ThemeLoader.load(name, 0, Map.of(), null, EmptyPagesTest.class.getClassLoader(), p -> {});
    Map<String, String> assets = new TreeMap<>();
    theme.assets().forEach(asset -> assets.put(asset.name(), asset.url()));
    SiteModel site =
        new SiteModel(
            "Digest",
            "A digest.",
            "en",
            "ltr",
            template.startsWith("newsletter") || template.startsWith("feed")
                ? "https://example.org/"
                : null,
            "digest 0",
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            "subscribe.mailAbout",
            null,
            null,
            null,
            null,
            assets,
            theme.settings());
    SitePlan plan =
        new SitePlan(site, List.of(new PlannedFile("x", template, model)), List.of(), List.of());
    try (Stream<OutputFile> files = new Renderer(theme, "en", 1).render(plan)) {
      return new String(files.findFirst().orElseThrow().content(), StandardCharsets.UTF_8);
    }
  }
}
