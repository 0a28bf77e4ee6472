package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.opml.feed.opml.Opml;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers' programs ask of the feeds; numbers are those of the requirements for outputs. */
class FeedsTest {

  private static final String BASE = "https://staticdigest.github.io/digest-maven-plugin/";

  private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);

  static Stream<Path> feeds() {
    return Stream.concat(
        Stream.of("feed.xml", "issues.xml").map(PublishedSite.ROOT::resolve),
        Stream.of("topics", "feeds", "feed", "issues")
            .flatMap(folder -> PublishedSite.files(folder, ".xml").stream()));
  }

  @Test
  void thereIsAFeedForTheSiteItsIssuesEveryTopicAndASavedQueryAndWhatIsOlderIsArchived() {
    assertThat(PublishedSite.files("topics", ".xml")).hasSize(22);
    assertThat(PublishedSite.files("feeds", ".xml")).hasSize(1);
    assertThat(PublishedSite.files("feed", ".xml")).as("9").hasSize(465 / 50);
    assertThat(PublishedSite.files("issues", ".xml")).as("9").isEmpty();
  }

  @Test
  void romeReadsAtomAndTheListOfFeedsEachOfWhichIsThere() throws Exception {
    SyndFeed atom =
        new SyndFeedInput().build(new XmlReader(PublishedSite.ROOT.resolve("atom.xml").toFile()));
    assertThat(atom.getFeedType()).isEqualTo("atom_1.0");
    assertThat(atom.getEntries()).hasSize(50);
    assertThat(atom.getEntries()).extracting(SyndEntry::getUpdatedDate).doesNotHaveDuplicates();

    Opml opml = (Opml) new WireFeedInput().build(PublishedSite.ROOT.resolve("opml.xml").toFile());
    List<Outline> feeds =
        opml.getOutlines().stream()
            .flatMap(o -> Stream.concat(Stream.of(o), o.getChildren().stream()))
            .filter(outline -> outline.getXmlUrl() != null)
            .toList();
    assertThat(feeds).as("13").hasSize(25);
    for (Outline feed : feeds) {
      assertThat(published(feed.getXmlUrl())).as("13").isRegularFile();
      assertThat(published(feed.getHtmlUrl())).as("13").isRegularFile();
      assertThat(feed.getText()).as("13").isNotBlank();
      assertThat(feed.getType()).as("13").isEqualTo("rss");
    }
  }

  private static Path published(String url) {
    assertThat(url).startsWith(BASE);
    return PublishedSite.ROOT.resolve(url.substring(BASE.length()).replaceFirst("#.*", ""));
  }

  @Test
  void everyPageButTheMissingOneNamesTheFeedsAndTheyAreThere() {
    for (Path page : PublishedSite.pages()) {
      Document html = PublishedSite.html(page);
      List<String> types = html.select("head link[rel=alternate][title]").eachAttr("type");
      if (PublishedSite.name(page).equals("404.html")) {
        assertThat(types).as("14").isEmpty();
      } else {
        assertThat(types)
            .as("14: " + PublishedSite.name(page))
            .contains("application/rss+xml", "application/atom+xml", "application/feed+json");
      }
    }
  }

  @Test
  void aPaperIsTheSameInEveryFeed() throws Exception {
    Map<String, String> told = new HashMap<>();
    for (Path file : feeds().toList()) {
      for (SyndEntry entry : new SyndFeedInput().build(new XmlReader(file.toFile())).getEntries()) {
        String content = entry.getTitle() + entry.getContents().get(0).getValue();
        assertThat(told.merge(entry.getUri(), content, (a, b) -> a)).as("15").isEqualTo(content);
      }
    }
    assertThat(told).hasSize(465 + 5);
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void romeReadsIt(Path file) throws IOException, FeedException {
    SyndFeed feed = new SyndFeedInput().build(new XmlReader(file.toFile()));
    assertThat(feed.getTitle()).isNotBlank();
    assertThat(feed.getEntries()).hasSizeLessThanOrEqualTo(50);
    Set<String> guids = new HashSet<>();
    for (SyndEntry entry : feed.getEntries()) {
      assertThat(entry.getTitle()).isNotBlank().doesNotContain("<");
      assertThat(entry.getLink()).startsWith(BASE);
      assertThat(guids.add(entry.getUri())).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void itKeepsTheRulesOfRss(Path file) {
    Document xml = Jsoup.parse(PublishedSite.text(file), "", Parser.xmlParser());
    Element channel = xml.selectFirst("rss > channel");
    assertThat(channel).isNotNull();
    for (String required : List.of("title", "link", "description", "language", "generator")) {
      assertThat(channel.select("> " + required)).as("1: " + required).hasSize(1);
    }
    assertThat(channel.select("> atom|link[rel=self]").eachAttr("href"))
        .as("2")
        .containsExactly(BASE + PublishedSite.name(file));
    assertThat(channel.select("> lastBuildDate, > item > pubDate"))
        .as("nothing is dated")
        .isEmpty();
    for (Element item : channel.select("> item")) {
      Element guid = item.selectFirst("> guid");
      assertThat(guid.attr("isPermaLink")).as("4").isEqualTo("false");
      assertThat(guid.text()).as("4").startsWith("tag:staticdigest.github.io,2026:");
      List<String> names = item.children().eachText().isEmpty() ? List.of() : names(item);
      assertThat(names.indexOf("description")).as("5").isLessThan(names.indexOf("content:encoded"));
      Document content = Jsoup.parseBodyFragment(item.selectFirst("> content|encoded").wholeText());
      assertThat(content.select("script,style,iframe,form,svg,math,[style]")).as("8").isEmpty();
      for (Element link : content.select("[href]")) {
        assertThat(link.attr("href")).as("8").startsWith("http");
      }
    }
    assertThat(file.toFile().length()).as("10").isLessThanOrEqualTo(512 * 1024);
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void titlesArePlainTextWithNumericReferences(Path file) {
    Matcher title = TITLE.matcher(PublishedSite.text(file));
    while (title.find()) {
      assertThat(title.group(1)).as("6").doesNotContain("&amp;", "&lt;", "<");
    }
  }

  @Test
  void theFeedTellsTheNewestIssuesNewPapersFirstThenEarlierOnes() throws Exception {
    SyndFeed feed =
        new SyndFeedInput().build(new XmlReader(PublishedSite.ROOT.resolve("feed.xml").toFile()));
    assertThat(feed.getEntries()).hasSize(50);
    assertThat(feed.getEntries().get(0).getTitle()).startsWith("RegMix");
    assertThat(feed.getEntries().get(24).getTitle()).startsWith("BoT");
  }

  private static List<String> names(Element item) {
    return item.children().stream().map(Element::tagName).toList();
  }
}
