package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What search engines, Zotero and hosts are told; numbers are those of the requirements. */
class MetadataTest {

  private static final String BASE = "https://staticdigest.github.io/digest-maven-plugin/";

  @Test
  void everyIndexablePageHasATitleADescriptionAndAnAddressOfItsOwn() {
    Set<String> titles = new HashSet<>();
    Set<String> descriptions = new HashSet<>();
    for (Path page : indexable()) {
      Document html = PublishedSite.html(page);
      String name = PublishedSite.name(page);
      assertThat(titles.add(html.title())).as("30: " + name).isTrue();
      assertThat(descriptions.add(content(html, "name=description"))).as("30: " + name).isTrue();
      assertThat(html.select("link[rel=canonical]").eachAttr("href"))
          .as("30: " + name)
          .containsExactly(BASE + name);
      for (String property : List.of("url", "type", "title", "description", "image", "image:alt")) {
        assertThat(content(html, "property=og:" + property)).as(name + " " + property).isNotBlank();
      }
      assertThat(content(html, "property=og:image")).startsWith("https://");
      assertThat(content(html, "name=twitter:card")).isEqualTo("summary_large_image");
    }
    assertThat(titles).hasSizeGreaterThan(490);
  }

  @Test
  void everyPageButThe404NamesTheFeeds() {
    for (Path page : PublishedSite.pages()) {
      int feeds = PublishedSite.html(page).select("link[rel=alternate][title][href]").size();
      boolean missing = PublishedSite.name(page).equals("404.html");
      assertThat(feeds > 0).as("14: " + PublishedSite.name(page)).isEqualTo(!missing);
    }
  }

  @Test
  void papersAreCitedByWhatIsKnownAndListsAreNot() throws IOException {
    for (Path page : indexable()) {
      Document html = PublishedSite.html(page);
      boolean entry = PublishedSite.name(page).startsWith("entries/");
      String name = PublishedSite.name(page);
      assertThat(html.select("meta[name=citation_title]")).as("28: " + name).hasSize(entry ? 1 : 0);
      assertThat(html.select("meta[name=citation_author], meta[name=citation_publication_date]"))
          .as("no list tells authors or dates")
          .isEmpty();
      for (Element data : html.select("script")) {
        assertThat(data.attr("type") + data.attr("src")).as("33: " + name).isNotEmpty();
        if (data.attr("type").equals("application/ld+json")) {
          assertThat(data.data()).as("29").doesNotContain("<", ">");
          JsonNode json = new ObjectMapper().readTree(data.data());
          assertThat(json.path("@type").asText())
              .isEqualTo(entry ? "ScholarlyArticle" : "CollectionPage");
        }
      }
      assertThat(html.select("script[type=application/ld+json]"))
          .as("29: " + name)
          .hasSizeLessThanOrEqualTo(1);
    }
    assertThat(
            PublishedSite.html(PublishedSite.largest("entries"))
                .select("script[type=application/ld+json]"))
        .hasSize(1);
  }

  @Test
  void theSitemapNamesExactlyTheIndexablePages() {
    Document xml =
        Jsoup.parse(
            PublishedSite.text(PublishedSite.ROOT.resolve("sitemap.xml")), "", Parser.xmlParser());
    Set<String> named = new TreeSet<>(xml.select("loc").eachText());
    assertThat(named)
        .as("31")
        .isEqualTo(
            indexable().stream()
                .map(page -> BASE + PublishedSite.name(page))
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(xml.select("lastmod")).as("nothing is dated").isEmpty();
    assertThat(PublishedSite.text(PublishedSite.ROOT.resolve("robots.txt")))
        .contains("Sitemap: " + BASE + "sitemap.xml");
  }

  @Test
  void hostsAreToldAStrictPolicy() {
    List<String> lines =
        PublishedSite.text(PublishedSite.ROOT.resolve("_headers")).lines().toList();
    assertThat(lines).as("32").contains("  X-Content-Type-Options: nosniff");
    assertThat(lines).anyMatch(line -> line.startsWith("  Referrer-Policy: "));
    String path = "";
    for (String line : lines) {
      path = line.startsWith("/") ? line : path;
      if (line.contains("Content-Security-Policy") && !path.contains("/newsletter/")) {
        assertThat(line).contains("script-src 'self'").doesNotContain("unsafe", "data:", "http");
      }
    }
    assertThat(PublishedSite.ROOT.resolve(".nojekyll")).exists();
  }

  @Test
  void thePictureOfTheSiteIsThere() throws IOException {
    try (var in = Files.newInputStream(PublishedSite.ROOT.resolve("card.png"))) {
      assertThat(ImageIO.read(in).getWidth()).isEqualTo(1200);
    }
    assertThat(PublishedSite.ROOT.resolve("card.png").toFile().length()).isLessThan(100_000);
  }

  @Test
  void everyPaperStandsInTheBibtexOfItsIssues() {
    long entries =
        PublishedSite.files("data", ".bib").stream()
            .flatMap(file -> PublishedSite.text(file).lines())
            .filter(line -> line.startsWith("@misc{"))
            .count();
    assertThat(entries).isEqualTo(552);
    assertThat(PublishedSite.files("topics", ".bib")).hasSize(22);
  }

  private static List<Path> indexable() {
    return PublishedSite.pages().stream()
        .filter(page -> PublishedSite.html(page).select("meta[name=robots]").isEmpty())
        .toList();
  }

  private static String content(Document html, String attribute) {
    return html.select("meta[" + attribute + "]").attr("content");
  }
}
