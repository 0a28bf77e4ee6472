package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.staticdigest.config.FeedSettings;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.sample.TestFacts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Feeds of a dated digest with authors and hostile titles, by the lines of the requirements for
 * outputs, which each assertion names.
 */
class FeedRulesTest {

  private static final String HOSTILE =
      "]]> <script>alert(1)</script> &amp; &#60; \u202Eevil\u202C \uD83D\uDE00 \u0001\uD800 \" ' end";
  private static final String LONG = "A title that goes on " + "and on ".repeat(54) + "to the end";

  private static final Pattern DATE =
      Pattern.compile(
          "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-3][0-9] (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct"
              + "|Nov|Dec) [0-9]{4} 00:00:00 \\+0000");
  private static final Pattern RFC_3339 =
      Pattern.compile("[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-9:]{8}Z");

  private static final Map<String, String> SITE = digest().site("broadsheet");

  private static TestDigest digest() {
    Facts facts = new TestFacts().authors("Ada Lovelace", "Müller & <Söhne>").facts();
    FeedSettings.Query all =
        new FeedSettings.Query("all", HOSTILE, List.of(), List.of(), List.of("vision"), List.of());
    return TestDigest.withTopics()
        .asset("icon.png", "assets/icon.png")
        .feeds(new FeedSettings(50, true, "https://hub.example/?a=1&b=2", List.of(all)))
        .issue("a")
        .on("2026-03-27")
        .titled(HOSTILE)
        .note("A [link](archive.html) & <script>")
        .paper(HOSTILE, "vision", "language")
        .gist(HOSTILE, "Gist " + HOSTILE)
        .comment(HOSTILE, HOSTILE)
        .facts(HOSTILE, facts)
        .paper(LONG, "agents")
        .gist(LONG, "Lines\nand\tlines.")
        .issue("b")
        .on("2026-03-28")
        .leads("Paper 1")
        .papers(1, 60, "vision");
  }

  private static List<String> rss() {
    return SITE.keySet().stream()
        .filter(path -> path.matches("feed\\.xml|issues\\.xml|(?:feed|feeds|topics)/.*\\.xml"))
        .toList();
  }

  @Test
  void everyFeedIsThere() {
    assertThat(rss())
        .containsExactly(
            "feed.xml",
            "feed/1.xml",
            "feeds/all.xml",
            "issues.xml",
            "topics/agents.xml",
            "topics/language.xml",
            "topics/vision.xml");
  }

  @Test
  void channelsKeepTheRulesOfRss() throws Exception {
    for (String path : rss()) {
      Element channel = first(xml(path).getDocumentElement(), "channel");
      for (String name :
          List.of(
              "title", "link", "description", "language", "generator", "docs", "ttl", "image")) {
        assertThat(children(channel, name)).as("1: " + name + " of " + path).hasSize(1);
      }
      Element image = first(channel, "image");
      assertThat(text(image, "title")).as("1").isEqualTo(text(channel, "title"));
      assertThat(text(image, "link")).as("1").isEqualTo(text(channel, "link"));
      List<Element> self =
          children(channel, "atom:link").stream()
              .filter(link -> link.getAttribute("rel").equals("self"))
              .toList();
      assertThat(self).as("2: " + path).hasSize(1);
      assertThat(self.get(0).getAttribute("href")).as("2").isEqualTo(TestDigest.URL + path);
      assertThat(self.get(0).getAttribute("type")).as("2").isEqualTo("application/rss+xml");
      assertThat(SITE.get(path).getBytes(StandardCharsets.UTF_8).length)
          .as("10")
          .isLessThanOrEqualTo(512 * 1024);
      assertThat(children(channel, "item")).as("10").hasSizeLessThanOrEqualTo(50);
    }
    assertThat(text(first(xml("feed.xml").getDocumentElement(), "channel"), "lastBuildDate"))
        .as("1: the newest dated content")
        .isEqualTo("Sat, 28 Mar 2026 00:00:00 +0000");
  }

  @Test
  void itemsKeepTheRulesOfRss() throws Exception {
    for (String path : rss()) {
      Set<String> guids = new HashSet<>();
      for (Element item : items(path)) {
        assertThat(text(item, "pubDate")).as("3: " + path).matches(DATE);
        Element guid = first(item, "guid");
        assertThat(guid.getAttribute("isPermaLink")).as("4").isEqualTo("false");
        assertThat(guid.getTextContent()).as("4").startsWith("tag:example.org,2026:");
        assertThat(guids.add(guid.getTextContent())).as("4: unique").isTrue();
        List<String> names = children(item, "*").stream().map(Element::getNodeName).toList();
        assertThat(names).as("5").contains("description");
        assertThat(names).as("7").doesNotContain("author");
        for (Element category : children(item, "category")) {
          assertThat(category.getAttribute("domain")).as("7").startsWith(TestDigest.URL);
        }
        if (path.equals("feed/1.xml")) {
          assertThat(names).as("9: in short").doesNotContain("content:encoded");
          continue;
        }
        assertThat(names).as("5").containsSubsequence("description", "content:encoded");
        String content = text(item, "content:encoded");
        assertThat(content).as("8").doesNotContain("$", " style=", " class=", "href=\"/", "\"../");
        assertThat(content)
            .as("8")
            .doesNotContainPattern("<(?:script|style|iframe|form|svg|math)\\b");
      }
    }
  }

  @Test
  void authorsAreCreators() throws Exception {
    Element item = items("topics/language.xml").get(0);
    assertThat(children(item, "dc:creator"))
        .as("7")
        .extracting(Node::getTextContent)
        .containsExactly("Ada Lovelace", "Müller & <Söhne>");
    assertThat(children(item, "category"))
        .as("7")
        .extracting(Node::getTextContent)
        .containsExactly("Computer vision", "Language models");
  }

  @Test
  void hostileTitlesArePlainTextOnOneLine() throws Exception {
    String title = text(items("topics/language.xml").get(0), "title");
    assertThat(title)
        .as("6")
        .startsWith("]]> <script>alert(1)</script> &amp; &#60; evil")
        .contains("\uD83D\uDE00")
        .endsWith("\" ' end")
        .doesNotContain("\u202E", "\u0001", "\n");
    assertThat(SITE.get("topics/language.xml"))
        .as("6: numeric references")
        .contains("<title>]]&#62; &#60;script&#62;alert(1)&#60;/script&#62; &#38;amp; &#38;#60;");
    assertThat(text(items("topics/agents.xml").get(0), "title")).hasSizeGreaterThan(400);
    assertThat(text(items("topics/agents.xml").get(0), "description"))
        .isEqualTo("Lines and lines.");
  }

  @Test
  void archivedPartsSayWhatTheyAre() throws Exception {
    Element channel = first(xml("feed/1.xml").getDocumentElement(), "channel");
    assertThat(children(channel, "fh:archive")).as("9").hasSize(1);
    assertThat(links(channel))
        .as("9")
        .containsExactly(
            "self " + TestDigest.URL + "feed/1.xml", "current " + TestDigest.URL + "feed.xml");
    assertThat(links(first(xml("feed.xml").getDocumentElement(), "channel")))
        .as("9")
        .containsExactly(
            "self " + TestDigest.URL + "feed.xml",
            "hub https://hub.example/?a=1&b=2",
            "prev-archive " + TestDigest.URL + "feed/1.xml");
  }

  @Test
  void atomKeepsItsRules() throws Exception {
    Element feed = xml("atom.xml").getDocumentElement();
    for (String name : List.of("id", "title", "updated", "author")) {
      assertThat(children(feed, name)).as("11: " + name).hasSize(1);
    }
    assertThat(links(feed))
        .as("11")
        .contains("self " + TestDigest.URL + "atom.xml", "alternate " + TestDigest.URL);
    Set<String> times = new HashSet<>();
    List<Element> entries = children(feed, "entry");
    assertThat(entries).hasSize(50);
    for (Element entry : entries) {
      assertThat(text(entry, "id")).as("11").startsWith("tag:example.org,2026:entry/");
      assertThat(text(entry, "updated")).as("11").matches(RFC_3339);
      assertThat(times.add(text(entry, "updated"))).as("11: no two").isTrue();
      assertThat(text(entry, "published")).as("11").isEqualTo("2026-03-28T00:00:00Z");
      assertThat(links(entry)).as("11").hasSize(1).allMatch(link -> link.startsWith("alternate "));
      assertThat(children(entry, "author")).as("11").hasSize(1);
    }
  }

  @Test
  void theJsonFeedKeepsItsRules() throws Exception {
    String text = SITE.get("feed.json");
    JsonNode feed = new ObjectMapper().readTree(text);
    assertThat(feed.get("version").asText()).as("12").isEqualTo("https://jsonfeed.org/version/1.1");
    for (String name :
        List.of("title", "home_page_url", "feed_url", "language", "authors", "icon", "favicon")) {
      assertThat(feed.has(name)).as("12: " + name).isTrue();
    }
    assertThat(feed.has("next_url")).as("12").isFalse();
    assertThat(feed.at("/hubs/0/url").asText()).isEqualTo("https://hub.example/?a=1&b=2");
    assertThat(text.getBytes(StandardCharsets.UTF_8).length).as("12").isLessThan(250_000);
    for (JsonNode item : feed.get("items")) {
      assertThat(item.get("id").isTextual()).as("12").isTrue();
      assertThat(item.has("content_html") || item.has("content_text")).as("12").isTrue();
      assertThat(item.get("date_modified").asText()).as("12").matches(RFC_3339);
      assertThat(item.get("date_published").asText()).as("12").matches(RFC_3339);
      assertThat(item.get("tags").isArray()).as("12").isTrue();
    }
  }

  @Test
  void theListOfFeedsNamesWhatIsThere() throws Exception {
    Document opml = xml("opml.xml");
    assertThat(opml.getDocumentElement().getAttribute("version")).as("13").isEqualTo("2.0");
    assertThat(opml.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
    NodeList outlines = opml.getElementsByTagName("outline");
    int feeds = 0;
    for (int i = 0; i < outlines.getLength(); i++) {
      Element outline = (Element) outlines.item(i);
      assertThat(outline.getAttribute("text")).as("13").isNotBlank();
      if (outline.hasAttribute("xmlUrl")) {
        feeds++;
        assertThat(outline.getAttribute("type")).as("13").isEqualTo("rss");
        assertThat(SITE).as("13").containsKey(path(outline.getAttribute("xmlUrl")));
        assertThat(SITE).as("13").containsKey(path(outline.getAttribute("htmlUrl")));
      }
    }
    assertThat(feeds).isEqualTo(rss().size() - 1);
  }

  @Test
  void everyPageButTheMissingOneNamesTheFeeds() {
    SITE.forEach(
        (path, text) -> {
          boolean page = path.endsWith(".html") && !path.startsWith("newsletter/");
          for (String type :
              List.of("application/rss+xml", "application/atom+xml", "application/feed+json")) {
            String link = "<link rel=\"alternate\" type=\"" + type + "\" title=\"";
            assertThat(text.contains(link))
                .as("14: " + type + " on " + path)
                .isEqualTo(page && !path.equals("404.html"));
          }
        });
  }

  @Test
  void anEntryIsTheSameInEveryFeed() throws Exception {
    List<String> told = new ArrayList<>();
    for (String path : List.of("topics/vision.xml", "feeds/all.xml", "feed.xml")) {
      for (Element item : items(path)) {
        if (text(item, "title").equals("Paper 1")) {
          told.add(item.getTextContent());
        }
      }
    }
    assertThat(told).as("15").hasSizeGreaterThanOrEqualTo(3);
    assertThat(new HashSet<>(told)).as("15").hasSize(1);
  }

  private static String path(String url) {
    return url.substring(TestDigest.URL.length()).replaceFirst("#.*", "");
  }

  private static List<String> links(Element parent) {
    return children(parent, "*").stream()
        .filter(child -> "link".equals(child.getLocalName()))
        .filter(child -> child.hasAttribute("rel"))
        .map(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
        .toList();
  }

  private static List<Element> items(String path) throws Exception {
    return children(first(xml(path).getDocumentElement(), "channel"), "item");
  }

  private static String text(Element parent, String name) {
    return first(parent, name).getTextContent();
  }

  private static Element first(Element parent, String name) {
    return children(parent, name).get(0);
  }

  private static List<Element> children(Element parent, String name) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(child -> name.equals("*") || child.getNodeName().equals(name))
        .toList();
  }

  private static Document xml(String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(SITE.get(path).getBytes(StandardCharsets.UTF_8)));
  }
}
