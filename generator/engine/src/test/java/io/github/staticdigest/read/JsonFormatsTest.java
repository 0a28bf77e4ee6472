package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.model.PartialDate;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.sample.TestFacts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of every kind that is known. */
class JsonFormatsTest {

  @TempDir Path folder;

  @Test
  void dailyPapersTellWhatReadersThinkOfThem() {
    Reading reading = Reading.ofResource("daily-papers.json");
    RawEntry first = reading.entries().get(0);
    assertThat(first.title()).isEqualTo("A Paper on Two Lines");
    assertThat(first.abstractText())
        .isEqualTo("We show that $1<p<p_2$ for <I>, with M\u007Fobius and ∝ and ﬁ.");
    assertThat(first.at().line()).isEqualTo(2);
    assertThat(first.facts())
        .isEqualTo(
            new TestFacts()
                .ids("arxiv:2608.16590")
                .authors("Ann Author", "Bo Bell")
                .published(new PartialDate(2026, 8, 17))
                .listed(LocalDate.of(2026, 8, 20))
                .upvotes(92)
                .comments(3)
                .links(
                    new Link(LinkKind.CODE, "https://github.com/ann/paper"),
                    new Link(LinkKind.PROJECT, "https://ann.example.org/paper/"))
                .facts());
    assertThat(reading.entries().get(1).abstractText()).isEqualTo("This paper is withdrawn.");
    assertThat(reading.dump().date()).isEqualTo("2026-08-20");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void namesAreFreeOfLatexInListsAndInTexts() {
    String json =
        """
        [{"title": "A", "authors": ["Jos\\\\'e Garc\\\\'ia", {"name": "R.~M. Jensen"}]},
         {"title": "B", "authors": "Jos\\\\'e Garc\\\\'ia and {R.} M. Jensen"}]
        """;
    assertThat(Reading.ofFile(folder, "x.json", json).entries())
        .map(Reading::authors)
        .containsOnly(List.of("José García", "R. M. Jensen"));
  }

  @Test
  void papersListedOnSeveralDaysMakeAnUndatedDump() {
    String json =
        """
        [{"paper": {"title": "A", "id": "2412.00001", "submittedOnDailyAt": "2024-12-01"}},
         {"paper": {"title": "B", "id": "2412.00002", "submittedOnDailyAt": "2024-12-02"}}]
        """;
    assertThat(Reading.ofFile(folder, "x.json", json).dump().date()).isNull();
  }

  @Test
  void anEmptyDayIsNoError() {
    Reading reading =
        Reading.ofFile(folder, "x.json", "{\"date\": \"2026-04-18\", \"count\":0,\"papers\":[]}");
    assertThat(reading.entries()).isEmpty();
    assertThat(reading.dump().date()).isEqualTo("2026-04-18");
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.json:1: It lists no paper. Leave it, it makes no issue; or fetch it again if it"
                + " should.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "\"text\"", "null", "true"})
  void oneBareValueIsRefused(String json) {
    assertThat(Reading.ofFile(folder, "x.json", json).complaints())
        .containsExactly(
            "dumps/x.json:1: It holds one bare value, no papers. Put a listing there, or delete"
                + " it.");
  }

  @Test
  void whatBreaksOffIsReadSoFarAndTold() {
    String json = "[\n{\"title\": \"A\", \"abstract\": \"Text.\"},\n{\"title\": \"B";
    Reading reading = Reading.ofFile(folder, "x.json", json);
    assertThat(reading.titles()).containsExactly("A");
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.json:3: The JSON breaks off or is malformed here. Fetch it again, or mend"
                + " it.");
  }

  @Test
  void tooDeepJsonIsRefused() {
    String json = "[{\"title\":\"A\",\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}]";
    assertThat(Reading.ofFile(folder, "x.json", json).complaints())
        .hasSize(1)
        .allMatch(text -> text.contains("malformed here"));
  }

  @ParameterizedTest
  @CsvSource({
    "911.0957, 0911.0957",
    "911.095, 0911.0950",
    "2401.1234, 2401.12340",
    "'\"911.0957\"', 0911.0957",
    "'\"2511.04680v1\"', 2511.04680",
    "'\"math.GT/0309136v2\"', math/0309136",
    "12.5,",
    "2413.12345,",
    "'\"a1b2c3d4e5f60718\"',",
  })
  void idsOfArxivSurviveWhatProgramsDoToThem(String id, String expected) {
    Reading reading = Reading.ofFile(folder, "x.json", "[{\"title\": \"A\", \"id\": " + id + "}]");
    assertThat(reading.only().facts().id(Identifier.ARXIV)).isEqualTo(expected);
  }

  @Test
  void digestsNameTheirFieldsInManyWays() {
    Reading reading =
        Reading.ofFile(
            folder,
            "x.json",
            """
            {"reportDate": "2026-08-18", "cs.LG": [
              {"title": "A", "authors": "Ann Author, Bo Bell and Cy Crow", "summary": "Text.",
               "primary_category": "cs.CL", "categories": ["cs.LG", "68T05", "cs.CL"],
               "pdf": "https://arxiv.org/pdf/2608.14781v1", "code": "https://github.com/a/b",
               "submitted_date": "2026-08-17 18:59:52", "updated_date": "2026-08-18",
               "likes": 3, "journal_ref": "J. Tests", "lang": "en"},
              {"title": "B", "authors": [{"name": "Bell, Bo", "affiliation": "MIT"}],
               "links": [{"kind": "dataset", "url": "https://example.org/d"}], "upvotes": -1}]}
            """);
    assertThat(reading.dump().date()).isEqualTo("2026-08-18");
    Facts first = reading.entries().get(0).facts();
    assertThat(Reading.authors(reading.entries().get(0)))
        .containsExactly("Ann Author", "Bo Bell", "Cy Crow");
    assertThat(first.categories()).containsExactly("cs.CL", "cs.LG");
    assertThat(first.id(Identifier.ARXIV)).isEqualTo("2608.14781");
    assertThat(first.published()).hasToString("2026-08-17");
    assertThat(first.updated()).isEqualTo("2026-08-18");
    assertThat(first.upvotes()).isEqualTo(3);
    assertThat(first.venue()).isEqualTo("J. Tests");
    assertThat(first.language()).isEqualTo("en");
    Facts second = reading.entries().get(1).facts();
    assertThat(second.authors()).containsExactly(new Author("Bo Bell", "MIT", "Bell, Bo"));
    assertThat(second.links()).containsExactly(new Link(LinkKind.DATASET, "https://example.org/d"));
    assertThat(second.upvotes()).isNull();
  }

  @Test
  void whatIsNoObjectInAListIsLeftOut() {
    Reading reading = Reading.ofFile(folder, "x.json", "[{\"title\": \"A\"}, 7, null, [1]]");
    assertThat(reading.titles()).containsExactly("A");
    assertThat(reading.problems()).hasSize(2);
  }

  @Test
  void jsonFeedsGiveTheirLanguageToTheirItems() {
    Reading reading =
        Reading.ofFile(
            folder,
            "feed.json",
            """
            {"version": "https://jsonfeed.org/version/1.1", "language": "de-DE", "items": [
              {"title": "A", "url": "https://example.org/a", "content_html": "<p>One <b>two</b></p>",
               "date_published": "2020-02-21T18:08:06+01:00", "authors": [{"name": "Ann Author"}],
               "tags": ["cs.AI", "blog"]},
              {"title": "B", "summary": "Short.", "author": {"name": "Bo Bell"}},
              {"content_text": "Without a title"}]}
            """);
    assertThat(reading.titles()).containsExactly("A", "B");
    Facts first = reading.entries().get(0).facts();
    assertThat(reading.entries().get(0).abstractText()).isEqualTo("One two");
    assertThat(first.language()).isEqualTo("de-DE");
    assertThat(first.published()).hasToString("2020-02-21");
    assertThat(first.categories()).containsExactly("cs.AI");
    assertThat(first.links()).containsExactly(new Link(LinkKind.PAGE, "https://example.org/a"));
    assertThat(Reading.authors(reading.entries().get(1))).containsExactly("Bo Bell");
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/feed.json:6: An entry without a title was left out. Give it a title, or delete"
                + " it from the file.");
  }

  @Test
  void zoteroKeepsNumbersOfArxivAmongRemarks() {
    Reading reading =
        Reading.ofFile(
            folder,
            "z.json",
            """
            {"items": [
              {"itemType": "note", "title": "no paper"},
              {"itemType": "journalArticle", "title": "A", "abstractNote": "Text.",
               "creators": [{"creatorType": "author", "firstName": "Ann", "lastName": "Author"},
                            {"creatorType": "author", "name": "The Group"},
                            {"creatorType": "editor", "name": "Ed"}],
               "extra": ["arXiv: 1305.4904", "DOI: 10.1000/ABC"], "date": "2013-05-21",
               "publicationTitle": "arXiv:1305.4904 [quant-ph]", "url": "https://example.org/a"},
              {"data": {"itemType": "preprint", "title": "B", "proceedingsTitle": "Proc."}}]}
            """);
    assertThat(reading.titles()).containsExactly("A", "B");
    Facts first = reading.entries().get(0).facts();
    assertThat(first.ids())
        .containsExactly(
            new Identifier(Identifier.ARXIV, "1305.4904"),
            new Identifier(Identifier.DOI, "10.1000/abc"));
    assertThat(Reading.authors(reading.entries().get(0)))
        .containsExactly("Ann Author", "The Group");
    assertThat(first.venue()).isNull();
    assertThat(reading.entries().get(1).facts().venue()).isEqualTo("Proc.");
  }

  @Test
  void cslIsReadAsJsonAndAsYaml() {
    String json =
        """
        [{"id": "a", "type": "article-journal", "title": "Of <i>Library</i> <span class=\\"nocase\\">x</span>",
          "author": [{"family": "Berg", "given": "Ann", "non-dropping-particle": "van den"},
                     {"literal": "The Group"}, {"family": "King", "given": "M.", "suffix": "Jr."}],
          "issued": {"date-parts": [["2014", 12, 31], ["2015", 1, 1]]}, "DOI": "10.1000/ABC",
          "container-title": "Library Quarterly", "language": "en-US", "number": "arXiv:2206.07690"},
         {"id": "b", "type": "book", "title": "B", "issued": {"date-parts": [["2006"]]}}]
        """;
    Reading reading = Reading.ofFile(folder, "x.json", json);
    RawEntry first = reading.entries().get(0);
    assertThat(first.title()).isEqualTo("Of Library x");
    assertThat(Reading.authors(first))
        .containsExactly("Ann van den Berg", "The Group", "M. King, Jr.");
    assertThat(first.facts().published()).hasToString("2014-12-31");
    assertThat(first.facts().id(Identifier.ARXIV)).isEqualTo("2206.07690");
    assertThat(reading.entries().get(1).facts().published()).hasToString("2006");
    String yaml =
        """
        references:
        - id: a
          type: book
          title: In YAML
          author:
          - family: Author
            given: Ann
          issued:
          - year: 2014
            month: 4
            day: 9
        """;
    RawEntry ofYaml = Reading.ofFile(folder, "x.csl.yml", yaml).only();
    assertThat(ofYaml.title()).isEqualTo("In YAML");
    assertThat(ofYaml.facts().published()).hasToString("2014-04-09");
    assertThat(Reading.authors(ofYaml)).containsExactly("Ann Author");
  }

  @Test
  void semanticScholarIsReadAloneInListsAndAsCitations() {
    String paper =
        """
        {"paperId": "3", "title": "A", "abstract": "Text.", "publicationDate": "2014-01-31",
         "externalIds": {"ArXiv": "1402.0030", "DOI": "10.48550/arXiv.1402.0030"},
         "publicationVenue": {"name": "ICML"}, "authors": [{"name": "A. Mnih"}]}
        """;
    for (String json :
        List.of(
            paper,
            "{\"total\": 1, \"data\": [" + paper + "]}",
            "{\"citedPaper\": " + paper + "}")) {
      RawEntry entry = Reading.ofFile(folder, "x.json", json).only();
      assertThat(entry.facts().ids()).containsExactly(new Identifier("arxiv", "1402.0030"));
      assertThat(entry.facts().venue()).isEqualTo("ICML");
      assertThat(entry.facts().published()).hasToString("2014-01-31");
    }
  }

  @Test
  void abstractsOfOpenAlexAreTurnedBack() {
    Reading reading =
        Reading.ofFile(
            folder,
            "x.json",
            """
            {"meta": {"count": 1}, "results": [{"id": "https://openalex.org/W1", "title": "A",
              "doi": "https://doi.org/10.1000/ABC", "publication_date": "2020-01-02",
              "abstract_inverted_index": {"is": [1, 3], "What": [0], "it?": [4], "this,": [2]},
              "authorships": [{"author": {"display_name": "Ann Author"},
                               "institutions": [{"display_name": "MIT"}]}],
              "locations": [{"landing_page_url": "http://arxiv.org/abs/1402.0030"}],
              "primary_location": {"source": {"display_name": "Nature"}}, "language": "en"}]}
            """);
    RawEntry entry = reading.only();
    assertThat(entry.abstractText()).isEqualTo("What is this, is it?");
    assertThat(entry.facts().authors()).containsExactly(new Author("Ann Author", "MIT"));
    assertThat(entry.facts().id(Identifier.DOI)).isEqualTo("10.1000/abc");
    assertThat(entry.facts().id(Identifier.ARXIV)).isEqualTo("1402.0030");
    assertThat(entry.facts().venue()).isEqualTo("Nature");
  }

  @Test
  void linesOfJsonAndOfPythonAreRead() {
    Reading reading =
        Reading.ofFile(
            folder,
            "x.jsonl",
            """
            {"title": "A", "abstract": "One."}

            {'title': "Bell's \\x41\\u00e9\\U0001f600 \\'q\\' \\m", 'abstract': 'Say "x"\\nand', 'a': None, 'b': (True, False)}
            {"title": broken
            7
            {"title": "C"}
            """);
    assertThat(reading.titles()).containsExactly("A", "Bell's Aé\uD83D\uDE00 'q' \\m", "C");
    assertThat(reading.entries().get(1).abstractText()).isEqualTo("Say \"x\" and");
    assertThat(reading.entries().get(1).at().line()).isEqualTo(3);
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.jsonl:4: The line is no JSON object. Mend it, or delete it from the file.",
            "dumps/x.jsonl:5: The line holds no object and was left out. Write each paper as an"
                + " object with a title.");
  }

  @Test
  void linesAreKnownWithoutTheirEnding() {
    Reading reading = Reading.ofFile(folder, "x.txt", "{\"title\": \"A\"}\n{\"title\": \"B\"}\n");
    assertThat(reading.titles()).containsExactly("A", "B");
    assertThat(reading.entries().get(1).at().line()).isEqualTo(2);
  }

  @Test
  void copiedTextThatBeginsWithABraceIsNoJson() {
    Reading reading = Reading.ofFile(folder, "x.txt", "{\\em Fine} titles\n" + Reading.ABSTRACT);
    assertThat(reading.titles()).containsExactly("{\\em Fine} titles");
    assertThat(reading.problems()).isEmpty();
  }
}
