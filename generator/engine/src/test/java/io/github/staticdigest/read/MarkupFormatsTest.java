package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.model.RawEntry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XML, HTML and Markdown. */
class MarkupFormatsTest {

  @TempDir Path folder;

  @Test
  void answersOfArxivAreRead() {
    RawEntry entry = Reading.ofResource("arxiv-api.xml").only();
    assertThat(entry.title()).isEqualTo("On the Continuum");
    assertThat(entry.abstractText()).isEqualTo("For $1<p<p_2$ we show this. It holds.");
    assertThat(entry.at().line()).isEqualTo(5);
    Facts facts = entry.facts();
    assertThat(facts.ids())
        .containsExactly(
            new Identifier("arxiv", "math/0309136"), new Identifier("doi", "10.1000/abc.1"));
    assertThat(facts.authors())
        .containsExactly(new Author("Ann Author", "Some University"), new Author("Bo Bell", null));
    assertThat(facts.categories()).containsExactly("cs.LO", "math.LO");
    assertThat(facts.published()).hasToString("2003-09-08");
    assertThat(facts.updated()).isEqualTo("2004-07-27");
    assertThat(facts.venue()).isEqualTo("J. Tests 1 (2004)");
  }

  @Test
  void anErrorOfArxivIsToldInItsWords() {
    Reading reading =
        Reading.ofFile(
            folder,
            "x.xml",
            """
            <feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
              <entry><id>https://arxiv.org/api/errors#x</id><title>Error</title>
              <summary>incorrect id format for abc</summary></entry>
            </feed>
            """);
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.xml:2: arXiv answered with an error: incorrect id format for abc. Correct the"
                + " question and fetch it again.");
  }

  @Test
  void recordsOfOaiAreReadInThreeFormats() {
    Reading reading = Reading.ofResource("arxiv-oai.xml");
    assertThat(reading.titles())
        .containsExactly(
            "Toolbox for rules on information acquisition",
            "The entropy formula",
            "A title in Dublin Core");
    Facts first = reading.entries().get(0).facts();
    assertThat(first.ids())
        .containsExactly(
            new Identifier("arxiv", "1412.8323"),
            new Identifier("doi", "10.22331/q-2017-12-14-38"));
    assertThat(first.authors())
        .containsExactly(
            new Author("Planck Collaboration", null, "Planck Collaboration"),
            new Author("Philipp A Hoehn, Jr.", "Vienna", "Hoehn, Jr., Philipp A"));
    assertThat(first.categories()).containsExactly("quant-ph", "gr-qc", "math.MP");
    assertThat(first.published()).hasToString("2014-12-29");
    assertThat(first.updated()).isEqualTo("2017-12-13");
    RawEntry raw = reading.entries().get(1);
    assertThat(raw.facts().id("arxiv")).isEqualTo("math/0211159");
    assertThat(raw.facts().published()).hasToString("2002-11-11");
    assertThat(raw.facts().updated()).isEqualTo("2002-11-12");
    assertThat(Reading.authors(raw)).containsExactly("Grisha Perelman", "Ann Author");
    RawEntry core = reading.entries().get(2);
    assertThat(core.facts().ids())
        .containsExactly(
            new Identifier("arxiv", "2403.01234"), new Identifier("doi", "10.1000/xyz"));
    assertThat(Reading.authors(core)).containsExactly("Ann Author");
    assertThat(core.facts().published()).hasToString("2024-03-02");
  }

  @Test
  void announcementsOfArxivLoseTheirPrefix() {
    Reading reading = Reading.ofResource("arxiv-rss.xml");
    RawEntry first = reading.entries().get(0);
    assertThat(first.abstractText()).isEqualTo("We study $a<b$ and more.");
    assertThat(first.facts().authors())
        .containsExactly(new Author("Ann Author", "MIT"), new Author("Bo Bell", null));
    assertThat(first.facts().listed()).isEqualTo("2026-08-20");
    assertThat(first.facts().categories()).containsExactly("cs.LG");
    RawEntry old = reading.entries().get(1);
    assertThat(old.title()).isEqualTo("Classical Papers");
    assertThat(old.abstractText()).isEqualTo("Old descriptions were HTML.");
    assertThat(Reading.authors(old)).containsExactly("Cy Crow");
    assertThat(old.facts().id("arxiv")).isEqualTo("0911.0957");
    assertThat(reading.dump().date()).isEqualTo("2026-08-20");
  }

  @Test
  void feedsOfEveryFamilyAreRead() {
    RawEntry rdf = Reading.ofResource("feed.rdf").only();
    assertThat(rdf.title()).isEqualTo("Ein Titel & mehr");
    assertThat(rdf.abstractText()).isEqualTo("Text – und mehr");
    assertThat(rdf.facts().id("doi")).isEqualTo("10.1000/abc");
    assertThat(rdf.facts().venue()).isEqualTo("Journal of Tests");
    assertThat(rdf.facts().language()).isEqualTo("de");
    assertThat(rdf.facts().published()).hasToString("2024-05-06");
    assertThat(Reading.authors(rdf)).containsExactly("Ann Author");
    RawEntry atom = Reading.ofResource("atom.xml").only();
    assertThat(atom.title()).isEqualTo("Un titre");
    assertThat(atom.abstractText()).isEqualTo("Le texte.");
    assertThat(atom.facts().links())
        .containsExactly(new Link(LinkKind.PAGE, "https://example.org/entry"));
    assertThat(atom.facts().language()).isEqualTo("fr");
    assertThat(atom.facts().updated()).isEqualTo("2024-02-03");
    assertThat(atom.facts().categories()).containsExactly("cs.CL");
    RawEntry labelled = Reading.ofResource("labelled.rss").only();
    assertThat(labelled.title()).isEqualTo("OSReward \u00A0 Models");
    assertThat(labelled.abstractText()).isEqualTo("We introduce OSReward.");
    assertThat(labelled.facts().upvotes()).isEqualTo(52);
    assertThat(labelled.facts().published()).hasToString("2026-07-30");
    assertThat(Reading.authors(labelled)).containsExactly("Ann Author", "Bo Bell");
  }

  @Test
  void namesInAnnouncementsOfArxivAreFreeOfLatex() {
    String rss =
        """
        <rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <link>http://rss.arxiv.org/rss/cs.LG</link><item><title>A</title>
        <dc:creator>Jos\\'e Garc\\'ia (Universit\\'e X), J{\\"o}rg M{\\"u}ller</dc:creator>
        </item></channel></rss>
        """;
    assertThat(Reading.ofFile(folder, "x.xml", rss).only().facts().authors())
        .containsExactly(
            new Author("José García", "Université X"), new Author("Jörg Müller", null));
  }

  @Test
  void xmlThatIsNotWellFormedIsStillRead() {
    Reading reading =
        Reading.ofFile(
            folder,
            "x.xml",
            "<rss><channel><item><title>A & B &nosuch; <br>C</title></item></channel></rss>");
    assertThat(reading.only().title()).startsWith("A & B &nosuch;").endsWith("C");
  }

  @Test
  void aFeedThatBreaksOffIsTold() {
    Reading reading =
        Reading.ofFile(
            folder, "x.xml", "<rss><channel>\n<item><title>A</title></item>\n<item><title>B</ti");
    assertThat(reading.titles()).contains("A");
    assertThat(reading.complaints())
        .anyMatch(text -> text.contains("The XML breaks off before the end of <rss>"));
  }

  @Test
  void aFeedThatBreaksOffWithinItsFirstElementIsNoQuietDay() {
    Reading reading = Reading.ofFile(folder, "x.xml", "<?xml version='1.0'?><rss vers");
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.xml:1: The XML breaks off within its first element. Fetch it again.");
  }

  @Test
  void entitiesOfADocumentTypeAreNeitherFetchedNorExpanded() {
    String bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY file SYSTEM "file:///etc/hostname">]>
        <rss><channel><item><title>T &b; &file;</title></item></channel></rss>
        """;
    assertThat(Reading.ofFile(folder, "x.xml", bomb).only().title()).isEqualTo("T &b; &file;");
  }

  @Test
  void deepXmlDoesNoHarm() {
    String deep = "<rss><channel><item><title>A</title>" + "<x>".repeat(100_000);
    assertThat(Reading.ofFile(folder, "x.xml", deep).problems()).isNotEmpty();
  }

  @Test
  void xmlThatListsNoPapersIsRefused() {
    assertThat(Reading.ofFile(folder, "x.opml", "<?xml version='1.0'?>\n<opml/>").complaints())
        .containsExactly(
            "dumps/x.opml:2: It is OPML, which names feeds and no papers. Put the feeds there that"
                + " it names.");
    assertThat(Reading.ofFile(folder, "x.xml", "<!-- c --><urlset/>").complaints())
        .hasSize(1)
        .allMatch(text -> text.contains("It is XML that begins with <urlset>"));
    assertThat(Reading.ofFile(folder, "x.xml", "<rss><channel/></rss>").complaints())
        .hasSize(1)
        .allMatch(text -> text.contains("It lists no paper"));
    assertThat(Reading.ofFile(folder, "x.yaml", "interactions:\n- a: b\n").complaints())
        .hasSize(1)
        .allMatch(text -> text.contains("It is YAML"));
  }

  @Test
  void savedListsOfArxivAreRead() {
    Reading reading = Reading.ofResource("listing.html");
    RawEntry entry = reading.only();
    assertThat(entry.title()).isEqualTo("What is the simplest matrix model?");
    assertThat(entry.abstractText()).isEqualTo("We study a model.");
    assertThat(entry.at().line()).isEqualTo(5);
    assertThat(entry.facts().id("arxiv")).isEqualTo("2608.14781");
    assertThat(entry.facts().categories()).containsExactly("hep-th", "math-ph");
    assertThat(Reading.authors(entry)).containsExactly("Harish Murali", "Pedro Vieira");
    assertThat(reading.dump().date()).isEqualTo("2026-08-18");
  }

  @Test
  void otherSavedPagesAreRead() {
    RawEntry daily = Reading.ofResource("daily.html").only();
    assertThat(daily.title()).isEqualTo("In the page");
    assertThat(daily.facts().upvotes()).isEqualTo(4);
    RawEntry citation = Reading.ofResource("citation.html").only();
    assertThat(citation.title()).isEqualTo("One paper");
    assertThat(citation.facts().published()).hasToString("2024-03-02");
    assertThat(Reading.authors(citation)).containsExactly("Ann Author");
    Reading articles = Reading.ofResource("articles.html");
    assertThat(articles.titles()).containsExactly("From the front page", "A post");
    assertThat(articles.entries().get(0).facts().id("arxiv")).isEqualTo("2403.01234");
    assertThat(articles.entries().get(1).abstractText()).isEqualTo("One. Two.");
  }

  @Test
  void aPageWithoutPapersIsRefused() {
    assertThat(Reading.ofFile(folder, "x.html", "<!DOCTYPE html><p>Café</p>").complaints())
        .containsExactly(
            "dumps/x.html:1: No paper was found in it, read as HTML. Put a listing there, or delete"
                + " it.");
  }

  @Test
  void digestsInMarkdownAreRead() {
    Reading reading = Reading.ofResource("digest.md");
    assertThat(reading.titles())
        .containsExactly("EchoCoT: Extracting Hidden Thought", "Second", "A listed paper");
    RawEntry first = reading.entries().get(0);
    assertThat(first.abstractText())
        .isEqualTo("Hidden traces are valuable, for $1<p<p_2$. They can be extracted.");
    assertThat(first.at().line()).isEqualTo(7);
    assertThat(first.facts().id("arxiv")).isEqualTo("2608.20055");
    assertThat(first.facts().published()).hasToString("2026-08-20");
    assertThat(first.facts().categories()).containsExactly("cs.CR", "cs.AI");
    assertThat(first.facts().links())
        .containsExactly(new Link(LinkKind.CODE, "https://github.com/a/b"));
    assertThat(Reading.authors(first)).containsExactly("Yiting Qu", "Ziqing Yang", "Chi Cui");
    assertThat(reading.entries().get(1).abstractText())
        .isEqualTo("A first paragraph that stands right under the heading of it.");
    assertThat(reading.entries().get(2).facts().id("arxiv")).isEqualTo("2608.22222");
    assertThat(reading.dump().date()).isEqualTo("2026-08-21");
  }

  @Test
  void whatLabelsSayIsNoPartOfTheAbstractAndDoesNotEndIt() {
    for (String mark : List.of("", "- ")) {
      RawEntry entry =
          Reading.ofFile(
                  folder,
                  "papers.md",
                  """
                  ## [Roots](https://doi.org/10.1016/j.cub.5)
                  %1$s**Authors**: Toby Kiers, Anna Weber
                  %1$s**Tags**: soil

                  We map the roots of all plants in *one* wood.
                  It is **large**: a thousand trees.
                  """
                      .formatted(mark))
              .only();
      assertThat(entry.abstractText())
          .isEqualTo("We map the roots of all plants in one wood. It is large: a thousand trees.");
      assertThat(Reading.authors(entry)).containsExactly("Toby Kiers", "Anna Weber");
    }
  }

  @Test
  void anAbstractThatBeginsBehindItsLabelRunsOn() {
    RawEntry entry =
        Reading.ofFile(
                folder,
                "papers.md",
                """
                ## [Roots](https://doi.org/10.1016/j.cub.5)
                **Abstract**: We map a|b and *two* roots.
                They are long.

                - no part of it

                They hold with
                >90% accuracy since
                2024. And later.
                **Code**: github.com/a/b

                No part of it either.
                """)
            .only();
    assertThat(entry.abstractText())
        .isEqualTo(
            "We map a|b and two roots. They are long. They hold with >90% accuracy since 2024."
                + " And later.");
    assertThat(entry.facts().links()).hasSize(1);
  }

  @Test
  void aHandWrittenNoteIsOnePaper() {
    RawEntry entry = Reading.ofResource("note.md").only();
    assertThat(entry.title()).isEqualTo("Attention: a note");
    assertThat(entry.abstractText())
        .isEqualTo("We present a method for [things], simple and good enough for all. It works.");
    assertThat(entry.facts().id("arxiv")).isEqualTo("0911.0957");
    assertThat(entry.facts().published()).hasToString("2026-01-02");
    assertThat(entry.facts().categories()).containsExactly("cs.LG");
    assertThat(entry.facts().upvotes()).isEqualTo(7);
    assertThat(Reading.authors(entry)).containsExactly("Ann Author", "Bo Bell");
  }

  @Test
  void headingsWithTextAreEnoughWhereNoneIsALink() {
    String text =
        """
        ---
        date: 2026-02-03
        ---
        ## First paper
        We present something new that everybody will want to have.
        ## Second paper
        - https://arxiv.org/abs/2403.01234
        ### Abstract
        It says what the paper says, in other and in fewer words.
        ## An empty section
        """;
    Reading reading = Reading.ofFile(folder, "x.md", text);
    assertThat(reading.titles()).containsExactly("First paper", "Second paper");
    assertThat(reading.entries().get(1).abstractText()).startsWith("It says what");
    assertThat(reading.entries().get(1).facts().id("arxiv")).isEqualTo("2403.01234");
    assertThat(reading.dump().date()).isEqualTo("2026-02-03");
  }

  @Test
  void brokenFrontMatterIsTold() {
    Reading reading = Reading.ofFile(folder, "x.md", "---\ntitle: [a\n---\ntext\n");
    assertThat(reading.complaints())
        .contains(
            "dumps/x.md:1: What stands between the lines of three hyphens is no YAML. Mend it.");
  }
}
