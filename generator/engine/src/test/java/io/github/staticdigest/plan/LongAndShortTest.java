package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.sample.TestFacts;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole small sites at the edges: very long, very short, nothing at all. */
class LongAndShortTest {

  private static final int ENTRY = 25_000;
  private static final int FRONT = 60_000;

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal"})
  void titlesOf178AndOf3Characters(String theme) {
    String longest = "On the " + "unreasonable ".repeat(13) + "ly";
    assertThat(longest).hasSize(178);
    TestDigest digest = TestDigest.withTopics().issue("a").paper(longest, "vision").paper("LoX");
    digest.gist(longest, "We show that it is long.");
    Map<String, String> site = digest.site(theme);

    assertThat(site.get(digest.address(longest)))
        .contains("len-l", "content=\"" + longest + "\"")
        .hasSizeLessThan(ENTRY);
    assertThat(site.get(digest.address("LoX")))
        .contains("len-s", "<title>LoX – The Digest</title>");
    assertThat(site.get("index.html")).contains(longest, "LoX");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal"})
  void aPaperWithoutAnAbstract(String theme) {
    TestDigest digest = TestDigest.withTopics().issue("a").paper("Bare", "vision");
    Map<String, String> site = digest.site(theme);

    assertThat(site.get(digest.address("Bare")))
        .contains("<h1>", "name=\"description\" content=\"Bare\"")
        .doesNotContain("<mark>", "citation_author", "citation_publication_date");
    assertThat(site.get("feed.xml")).contains("Bare");
    assertThat(site.get("newsletter/a.txt")).contains("Bare");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal"})
  void aPaperOfThreeThousandAuthors(String theme) {
    TestDigest digest = TestDigest.withTopics().issue("a").paper("Bosons", "vision");
    digest.facts("Bosons", by(3000)).paper("Quarks", "vision").facts("Quarks", by(150));
    Map<String, String> site = digest.site(theme);
    String page = site.get(digest.address("Bosons"));

    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(ENTRY);
    assertThat(page).contains("Author No 1<", "Author No 3000").doesNotContain("Author No 1500");
    assertThat(page.split("citation_author", -1)).hasSize(26);
    assertThat(site.get(digest.address("Quarks")).getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(ENTRY);
    assertThat(site.get("data/a.bib")).contains(" and others}").doesNotContain("Author No 26");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal"})
  void anIssueOfOne(String theme) {
    Map<String, String> site = TestDigest.withTopics().issue("a").paper("One").site(theme);
    assertThat(site.get("issues/a.html")).contains("1 paper").doesNotContain("1 papers");
    assertThat(site.get("index.html")).contains("1 paper").doesNotContain("1 papers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal"})
  void anIssueOfTwoThousandAfterManyOthers(String theme) {
    TestDigest digest = TestDigest.withTopics();
    for (int i = 1; i <= 150; i++) {
      digest.issue("n" + i).paper("Paper " + i, "agents");
    }
    digest.issue("many").papers(1, 2000, "vision");
    String sentence = "It is shown in some detail that numbers follow one another. ".repeat(20);
    IntStream.rangeClosed(1, 2000).forEach(i -> digest.gist("Paper " + i, sentence + i + "."));
    Map<String, String> site = digest.site(theme);

    assertThat(digest.problems()).isEmpty();
    assertThat(site.get("index.html").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(FRONT);
    assertThat(site.get("issues/many.html"))
        .contains("Paper 1999", "id=\"p2000\"")
        .hasSizeLessThan(1_500_000);
    assertThat(site.get(digest.address("Paper 7"))).hasSizeLessThan(ENTRY);
    assertThat(site.get("newsletter/many.html")).hasSizeLessThan(90_000);
    assertThat(site).containsKeys("topics/vision/36.html");
    assertThat(site.get("topics/vision/3.html")).hasSizeLessThan(200_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal"})
  void noDatesAtAll(String theme) {
    TestDigest digest = TestDigest.withTopics().issue("a").on(6, 9).paper("X", "vision");
    Map<String, String> site = digest.issue("b").paper("X").paper("Y").site(theme);
    assertThat(site.keySet()).noneMatch(path -> path.startsWith("archive/"));
    assertThat(site).doesNotContainKey("trending.html");
    assertThat(site.get("sitemap.xml")).doesNotContain("lastmod");
    assertThat(site.get("feed.xml")).doesNotContain("pubDate", "lastBuildDate");
    assertThat(site.get("archive.html")).doesNotContain("href=\"archive/", "1970");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal"})
  void aDigestOfNothing(String theme) {
    TestDigest digest = new TestDigest();
    Map<String, String> site = digest.site(theme);
    assertThat(digest.problems()).isEmpty();
    assertThat(site)
        .containsKeys("index.html", "archive.html", "topics.html", "colophon.html", "404.html");
    assertThat(site.get("index.html")).contains("No issue here yet");
    assertThat(site.get("data/entries.jsonl")).isEmpty();
    assertThat(site.get("sitemap.xml")).contains("<loc>https://example.org/digest/index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal"})
  void withoutAnAddressNothingPretendsToHaveOne(String theme) {
    TestDigest digest = FrontPlannerTest.threeIssues().url(null);
    Map<String, String> site = digest.site(theme);
    assertThat(site).doesNotContainKeys("card.png", "sitemap.xml", "feed.xml");
    assertThat(site.get("index.html"))
        .doesNotContain("canonical", "og:url", "og:image", "null")
        .contains("application/ld+json");
    assertThat(site.get("_headers")).startsWith("/*\n");
  }

  private static Facts by(int authors) {
    return new TestFacts()
        .authors(
            IntStream.rangeClosed(1, authors)
                .mapToObj(i -> new Author("Author No " + i, "University of Place " + i))
                .toList())
        .facts();
  }
}
