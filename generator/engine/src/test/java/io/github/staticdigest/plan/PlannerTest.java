package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.ColophonPage;
import io.github.staticdigest.model.page.FeedLink;
import io.github.staticdigest.model.page.FrontPage;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.IssuePage;
import io.github.staticdigest.model.page.MarkdownPage;
import io.github.staticdigest.model.page.NotFoundPage;
import io.github.staticdigest.model.page.PageLink;
import io.github.staticdigest.model.page.RedirectPage;
import io.github.staticdigest.model.page.RobotsModel;
import io.github.staticdigest.model.page.SitemapModel;
import io.github.staticdigest.model.page.SitemapModel.Location;
import io.github.staticdigest.model.page.Suggest;
import io.github.staticdigest.model.page.SuggestPage;
import io.github.staticdigest.model.page.TopicPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {

  @Test
  void everyFileOfTheContractIsPlannedInTheOrderOfItsPath() {
    TestDigest digest =
        new TestDigest()
            .topic("vision", "Vision", "Sights", "images")
            .page("about", "About", true, "Text")
            .asset("style.css", "assets/style.1234.css")
            .issue("one")
            .paper("X", "vision")
            .alias("X", "x-formerly");
    SitePlan plan = digest.plan();

    assertThat(digest.problems()).isEmpty();
    assertThat(plan.files())
        .extracting(file -> file.path() + " " + file.template())
        .containsExactly(
            "404.html 404.ftlh",
            "_headers headers.ftlt",
            "about.html page.ftlh",
            "archive.html archive.ftlh",
            "atom.xml atom.ftlx",
            "colophon.html colophon.ftlh",
            "data/one.bib bib.ftlt",
            digest.address("X") + " entry.ftlh",
            "entries/x-formerly.html redirect.ftlh",
            "feed.json feed-json.ftlt",
            "feed.xml feed.ftlx",
            "index.html front.ftlh",
            "issues.xml feed.ftlx",
            "issues/one.html issue.ftlh",
            "newsletter/one.html newsletter.ftlh",
            "newsletter/one.txt newsletter.ftlt",
            "opml.xml opml.ftlx",
            "robots.txt robots.ftlt",
            "sitemap.xml sitemap.ftlx",
            "subscribe.html subscribe.ftlh",
            "topics.html topics.ftlh",
            "topics/images.bib bib.ftlt",
            "topics/images.html redirect.ftlh",
            "topics/images.xml feed.ftlx",
            "topics/vision.bib bib.ftlt",
            "topics/vision.html topic.ftlh",
            "topics/vision.xml feed.ftlx");
    assertThat(plan.records()).hasSize(1);
    assertThat(plan.assets())
        .extracting(asset -> asset.url() + " " + asset.content().length)
        .containsExactly("assets/style.1234.css 1", "newsletter/index.jsonl 38", ".nojekyll 0");
  }

  @Test
  void withoutAnAddressWhatMustBeAbsoluteIsLeftOutWithOneWarning() {
    TestDigest digest = FrontPlannerTest.threeIssues().url(null).id(null);
    SitePlan plan = digest.plan();

    assertThat(paths(plan))
        .noneMatch(path -> path.endsWith(".xml") || path.startsWith("newsletter/"))
        .contains("robots.txt");
    assertThat(digest.problems()).hasSize(1);
    Problem problem = digest.problems().get(0);
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.file()).isEqualTo("digest.yaml");
    assertThat(problem.fix()).contains("url:");
    assertThat(plan.site().url()).isNull();
    assertThat(plan.site().feeds()).isEmpty();
    assertThat(plan.site().footer()).containsExactly(new PageLink("Data", "data/entries.jsonl"));
    assertThat(front(plan).head().canonical()).isNull();
    assertThat(TestDigest.model(plan, "robots.txt", RobotsModel.class).sitemap()).isNull();
    assertThat(TestDigest.model(plan, "404.html", NotFoundPage.class).head().root()).isEmpty();
    assertThat(TestDigest.model(plan, "topics/vision.html", TopicPage.class).head().feed())
        .isNull();
  }

  @Test
  void withoutAnIdOnlyTheFeedsAreLeftOutWithOneWarning() {
    TestDigest digest = FrontPlannerTest.threeIssues().id(null);
    SitePlan plan = digest.plan();

    assertThat(paths(plan))
        .contains("sitemap.xml", "newsletter/a.html")
        .doesNotContain("feed.xml", "issues.xml", "topics/vision.xml");
    assertThat(digest.problems())
        .extracting(problem -> problem.severity() + " " + problem.file())
        .containsExactly("WARNING digest.yaml");
    assertThat(digest.problems().get(0).fix()).contains("id:");
    assertThat(plan.site().feeds()).isEmpty();
    assertThat(plan.site().footer()).extracting(PageLink::label).containsExactly("Data");
  }

  @Test
  void theSiteModelNamesPagesFeedsAndAssets() {
    SitePlan plan =
        new TestDigest()
            .page("about", "About", true, "A")
            .page("colophon", "Colophon", false, "B")
            .asset("style.css", "assets/style.1234.css")
            .plan();

    assertThat(plan.site().navigation())
        .containsExactly(
            new PageLink("This issue", "index.html"),
            new PageLink("Topics", "topics.html"),
            new PageLink("Archive", "archive.html"),
            new PageLink("About", "about.html"));
    assertThat(plan.site().footer())
        .containsExactly(
            new PageLink("Colophon", "colophon.html"),
            new PageLink("RSS", "feed.xml"),
            new PageLink("RSS of issues", "issues.xml"),
            new PageLink("Subscribe", "subscribe.html"),
            new PageLink("Data", "data/entries.jsonl"));
    assertThat(plan.site().feeds())
        .containsExactly(
            new FeedLink("The Digest", "feed.xml", "application/rss+xml"),
            new FeedLink("The Digest: issues", "issues.xml", "application/rss+xml"),
            new FeedLink("The Digest (Atom)", "atom.xml", "application/atom+xml"),
            new FeedLink("The Digest (JSON Feed)", "feed.json", "application/feed+json"));
    assertThat(plan.site().subscribing()).isEqualTo("subscribe.html");
    assertThat(plan.site().subscribe()).isNull();
    assertThat(plan.site().assets()).isEqualTo(Map.of("style.css", "assets/style.1234.css"));
    assertThat(plan.site().settings()).isEqualTo(Map.of("colour", "red"));
    assertThat(plan.site().generator()).isEqualTo("digest 1");
    assertThat(plan.site().title()).isEqualTo("The Digest");
    assertThat(plan.site().language()).isEqualTo("en");
  }

  @Test
  void aMarkdownPageHasOneHeadingAndATruthfulDescription() {
    SitePlan plan =
        new TestDigest()
            .page("about", "About", true, "# About\n\n## Who\n\nWe *are*.")
            .page(new PageSource("why", "Why", "Said in front.", true, "Text"))
            .page("bare", "Bare", false, "- x")
            .plan();
    MarkdownPage about = TestDigest.model(plan, "about.html", MarkdownPage.class);

    assertThat(about.heading()).isEqualTo("About");
    assertThat(about.body().markup()).startsWith("<h2>Who</h2>").doesNotContain("About");
    assertThat(about.head().title()).isEqualTo("About – The Digest");
    assertThat(about.head().description()).isEqualTo("We are.");
    assertThat(TestDigest.model(plan, "why.html", MarkdownPage.class).head().description())
        .isEqualTo("Said in front.");
    assertThat(TestDigest.model(plan, "bare.html", MarkdownPage.class).head().description())
        .isEqualTo("Bare, a page of The Digest.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"topics", "index", "archive", "404"})
  void aPageNamedLikeAPlannedOneIsAProblemThatNamesBoth(String slug) {
    TestDigest digest = new TestDigest().page(slug, "Mine", true, "Text");
    SitePlan plan = digest.plan();

    assertThat(digest.problems()).hasSize(1);
    Problem problem = digest.problems().get(0);
    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    assertThat(problem.toString())
        .contains("pages/" + slug + ".md")
        .contains("would be published as " + slug + ".html, where the ");
    assertThat(paths(plan)).doesNotHaveDuplicates();
  }

  @Test
  void addressesThatDifferOnlyInCaseCollide() {
    TestDigest digest =
        new TestDigest().asset("a", "assets/A.css").asset("b", "assets/a.css").issue("x");
    digest.plan();
    assertThat(digest.problems())
        .extracting(Problem::message)
        .containsExactly(
            "the file b of the theme would be published as assets/a.css, where the file a of the"
                + " theme stands");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil",
        "a/../../b",
        "/etc/x",
        "A",
        "ü",
        "a b",
        "",
        "a\\b",
        "<script>",
        "a\u0000b",
        ".x",
        "a\nb"
      })
  void aPageThatCanHaveNoAddressIsAProblem(String slug) {
    TestDigest digest = new TestDigest().page(slug, "Mine", false, "Text");
    SitePlan plan = digest.plan();

    assertThat(digest.problems()).hasSize(1);
    assertThat(digest.problems().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(digest.problems().get(0).file()).isEqualTo("pages/" + slug + ".md");
    assertThat(plan.files()).noneMatch(file -> file.model() instanceof MarkdownPage);
  }

  @Test
  void papersAtOneAddressAreAProblemThatNamesBoth() {
    TestDigest digest =
        new TestDigest()
            .issue("a")
            .paper("First")
            .paper("Second")
            .identity("First", "1111", "same")
            .identity("Second", "2222", "same");
    SitePlan plan = digest.plan();
    assertThat(digest.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "overrides.yaml: the paper “Second” would be published as entries/same.html, where the"
                + " paper “First” stands. Give one of the two another name.");
    assertThat(paths(plan)).containsOnlyOnce("entries/same.html");
  }

  @Test
  void issuesAtOneAddressAreAProblem() {
    TestDigest digest = new TestDigest().issue("a").issue("a");
    digest.plan();
    assertThat(digest.problems())
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("issues/a.html"))
        .anyMatch(message -> message.contains("newsletter/a.txt"));
  }

  @Test
  void anAliasLeadsToThePaperThatStandsElsewhere() {
    TestDigest digest = new TestDigest().issue("a").paper("X").alias("X", "x-old");
    RedirectPage page = digest.model("entries/x-old.html", RedirectPage.class);
    String address = digest.address("X");

    assertThat(page.target()).isEqualTo(address);
    assertThat(page.targetTitle()).isEqualTo("X");
    assertThat(page.head().canonical()).isEqualTo(TestDigest.URL + address);
    assertThat(page.head().indexable()).isFalse();
    assertThat(page.head().root()).isEqualTo("../");
  }

  @Test
  void anAliasOfATopicLeadsOnFromEveryAddressItHad() {
    TestDigest digest = new TestDigest().topic("vision", "Vision", "Sights", "images").issue("a");
    SitePlan plan = digest.papers(1, 130, "vision").plan();

    assertThat(digest.problems()).isEmpty();
    assertThat(TestDigest.model(plan, "topics/images.html", RedirectPage.class).target())
        .isEqualTo("topics/vision.html");
    assertThat(TestDigest.model(plan, "topics/images/2.html", RedirectPage.class).target())
        .isEqualTo("topics/vision/2.html");
    assertThat(paths(plan)).doesNotContain("topics/images/3.html");
    assertThat(TestDigest.file(plan, "topics/images.xml").model())
        .isSameAs(TestDigest.file(plan, "topics/vision.xml").model());
    assertThat(paths(plan)).contains("topics/images.bib");
  }

  @Test
  void anIssueThatMovedLeavesWord() {
    TestDigest digest = new TestDigest().issue("a").formerly("a-of-old").paper("X");
    assertThat(digest.model("issues/a-of-old.html", RedirectPage.class).target())
        .isEqualTo("issues/a.html");
  }

  @Test
  void anAliasThatIsThePapersOwnAddressNeedsNoRedirect() {
    TestDigest digest =
        new TestDigest().issue("a").paper("X").identity("X", "1", "x").alias("X", "x");
    assertThat(paths(digest.plan())).containsOnlyOnce("entries/x.html");
    assertThat(digest.problems()).isEmpty();
  }

  @Test
  void anAliasNeverTakesTheAddressOfAPaper() {
    TestDigest digest =
        new TestDigest().issue("a").paper("X").paper("Y").identity("Y", "2", "y").alias("X", "y");
    SitePlan plan = digest.plan();
    assertThat(TestDigest.file(plan, "entries/y.html").template()).isEqualTo("entry.ftlh");
    assertThat(digest.problems()).hasSize(1);
  }

  @Test
  void theSitemapNamesIndexablePagesWithDatesOfTheirContent() {
    SitePlan plan =
        TestDigest.withTopics()
            .page("about", "About", true, "Text")
            .issue("a")
            .on("2026-01-01")
            .paper("X", "vision")
            .alias("X", "x-old")
            .paper("Z", "agents")
            .identity("X", "1", "x")
            .identity("Z", "3", "z")
            .issue("b")
            .on("2026-02-02")
            .paper("X")
            .plan();

    assertThat(TestDigest.model(plan, "sitemap.xml", SitemapModel.class).locations())
        .containsExactly(
            at("about.html", null),
            at("archive.html", "2026-02-02"),
            at("archive/2026-01.html", "2026-01-01"),
            at("archive/2026-w01.html", "2026-01-01"),
            at("colophon.html", "2026-02-02"),
            at("entries/x.html", "2026-02-02"),
            at("entries/z.html", "2026-01-01"),
            at("index.html", "2026-02-02"),
            at("issues/a.html", "2026-01-01"),
            at("issues/b.html", "2026-02-02"),
            at("subscribe.html", null),
            at("topics.html", "2026-02-02"),
            at("topics/agents.html", "2026-01-01"),
            at("topics/language.html", null),
            at("topics/vision.html", "2026-01-01"));
    assertThat(TestDigest.model(plan, "robots.txt", RobotsModel.class).sitemap())
        .isEqualTo("https://example.org/digest/sitemap.xml");
  }

  @Test
  void moreThanFiftyThousandPagesAreSeveralSitemaps() {
    TestDigest digest =
        new TestDigest()
            .topic("x", "X", "S")
            .issue("a")
            .on("2026-01-01")
            .papers(1, DataPlanner.SITEMAP, "x");
    SitePlan plan = digest.plan();

    assertThat(TestDigest.file(plan, "sitemap.xml").template()).isEqualTo("sitemap-index.ftlx");
    assertThat(TestDigest.model(plan, "sitemap.xml", SitemapModel.class).locations())
        .containsExactly(at("sitemap-1.xml", "2026-01-01"), at("sitemap-2.xml", "2026-01-01"));
    assertThat(TestDigest.model(plan, "sitemap-1.xml", SitemapModel.class).locations())
        .hasSize(DataPlanner.SITEMAP);
    assertThat(TestDigest.model(plan, "sitemap-2.xml", SitemapModel.class).locations())
        .isNotEmpty();
  }

  @Test
  void suggestionsGoToAnAddressOrThroughAForm() {
    assertThat(new TestDigest().plan().site().suggest()).isNull();
    SitePlan mail = new TestDigest().suggest("mailto:me@example.org").plan();
    assertThat(mail.site().suggest()).isEqualTo(new Suggest("mailto:me@example.org", false));
    assertThat(paths(mail)).doesNotContain("suggest.html");
    SitePlan form = new TestDigest().suggestForm("https://example.org/post").plan();
    assertThat(form.site().suggest()).isEqualTo(new Suggest("suggest.html", true));
    assertThat(TestDigest.model(form, "suggest.html", SuggestPage.class).action())
        .isEqualTo("https://example.org/post");
  }

  @Test
  void aColophonOfTheContentFolderTakesThePlaceOfOurs() {
    TestDigest digest = new TestDigest().page("colophon", "Mine", false, "Text");
    SitePlan plan = digest.plan();
    assertThat(digest.problems()).isEmpty();
    assertThat(TestDigest.file(plan, "colophon.html").template()).isEqualTo("page.ftlh");
    assertThat(plan.site().colophon()).isNull();
  }

  @Test
  void theColophonCallsNoDecisionNarrowWhereThereWasNone() {
    ColophonPage page =
        TestDigest.withTopics()
            .issue("a")
            .papers(1, 2)
            .paper("Doubtful", "language")
            .doubtful("Doubtful")
            .model("colophon.html", ColophonPage.class);
    assertThat(page.unfiled()).isEqualTo(2);
    assertThat(page.doubtful()).isEqualTo(1);
  }

  @Test
  void theColophonCountsWhatWasFoldedAndWhatIsKnown() {
    ColophonPage page = FrontPlannerTest.threeIssues().model("colophon.html", ColophonPage.class);
    assertThat(page.issues()).hasSize(3);
    assertThat(page.folded())
        .allSatisfy(repeated -> assertThat(repeated.issues()).isGreaterThan(1));
    assertThat(page.folded().stream().mapToInt(r -> (r.issues() - 1) * r.papers()).sum())
        .isEqualTo(page.counts().folded());
    assertThat(page.known().authors()).isZero();
    assertThat(page.gists().none() + page.gists().cue() + page.gists().curator())
        .isEqualTo(page.counts().papers());
  }

  @Test
  void thePageForLostReadersNamesTheRootByItsPath() {
    Head head = new TestDigest().model("404.html", NotFoundPage.class).head();
    assertThat(head.root()).isEqualTo("/digest/");
    assertThat(head.indexable()).isFalse();
    assertThat(head.canonical()).isNull();
  }

  @Test
  void titlesAndDescriptionsOfIndexablePagesAreUnique() {
    SitePlan plan =
        TestDigest.withTopics()
            .page("x", "Archive", true, "We do.")
            .issue("a")
            .titled("Topics")
            .paper("Archive")
            .gist("Archive", "We do.")
            .paper("Computer vision")
            .gist("Computer vision", "We do.")
            .paper("The Digest")
            .issue("b")
            .titled("Topics")
            .papers(1, 80, "language")
            .plan();
    List<Head> heads = plan.files().stream().map(PlannerTest::head).filter(h -> h != null).toList();

    assertThat(heads).hasSizeGreaterThan(80);
    assertThat(heads).extracting(Head::title).doesNotHaveDuplicates();
    assertThat(heads)
        .extracting(Head::description)
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
    assertThat(heads).allMatch(head -> (TestDigest.URL + head.url()).equals(head.canonical()));
  }

  @Test
  void twoPlansOfOneDigestAreTheSame() {
    assertThat(FrontPlannerTest.threeIssues().plan())
        .usingRecursiveComparison()
        .isEqualTo(FrontPlannerTest.threeIssues().plan());
  }

  @Test
  void hostileTitlesAreKeptAsText() {
    String title = "<script>alert(1)</script> ]]> ${1+1} \u202E ../../x";
    TestDigest digest = new TestDigest().issue("a").titled(title).paper(title);
    SitePlan plan = digest.plan();

    assertThat(digest.problems()).isEmpty();
    assertThat(TestDigest.model(plan, "issues/a.html", IssuePage.class).head().title())
        .isEqualTo(title + " – The Digest");
    assertThat(paths(plan)).allMatch(path -> path.matches("[a-z0-9./-]+|_headers"));
  }

  private static Head head(PlannedFile file) {
    try {
      Head head = (Head) file.model().getClass().getMethod("head").invoke(file.model());
      return head.indexable() ? head : null;
    } catch (NoSuchMethodException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Location at(String path, String date) {
    return new Location(TestDigest.URL + path, date);
  }

  private static FrontPage front(SitePlan plan) {
    return TestDigest.model(plan, "index.html", FrontPage.class);
  }

  private static List<String> paths(SitePlan plan) {
    return plan.files().stream().map(PlannedFile::path).toList();
  }
}
