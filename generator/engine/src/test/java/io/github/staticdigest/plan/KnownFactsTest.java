package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.model.PartialDate;
import io.github.staticdigest.model.page.Authors;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.Metadata.Meta;
import io.github.staticdigest.model.page.PaperFacts;
import io.github.staticdigest.model.page.Place;
import io.github.staticdigest.sample.TestFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a paper's page says of it beside its text: what is known, and nothing else. */
class KnownFactsTest {

  private static final Facts ALL =
      new TestFacts()
          .ids("arxiv:2006.11239", "doi:10.5555/a<b>_c")
          .authors(List.of(new Author("Jonathan Ho", "UC Berkeley"), new Author("Ajay Jain", null)))
          .published(new PartialDate(2020, 6, 19))
          .updated(LocalDate.of(2020, 12, 16))
          .categories("cs.LG", "stat.ML")
          .upvotes(12)
          .comments(3)
          .venue("NeurIPS")
          .language("en")
          .links(
              new Link(LinkKind.DISCUSSION, "https://forum.example/t/1"),
              new Link(LinkKind.PROJECT, "javascript:alert(1)"),
              new Link(LinkKind.CODE, "https://github.com/a/b"))
          .facts();

  @Test
  void ofAPaperWithoutFactsThePageSaysNothingAndSearches() {
    EntryPage page = page(Facts.NONE);
    assertThat(page.facts()).isEqualTo(PaperFacts.NONE);
    assertThat(page.searches()).hasSize(1);
    assertThat(page.cite().text())
        .isEqualTo("Tin: A 5% Toy. https://example.org/digest/" + page.head().url());
    assertThat(page.cite().bibtex())
        .startsWith("@misc{tin-a-5-toy-")
        .contains("title = {{Tin: A 5\\% Toy}}")
        .contains("url = {https://example.org/digest/entries/")
        .doesNotContain("author", "year", "eprint", "doi =");
    assertThat(page.head().metadata().meta())
        .extracting(Meta::name)
        .containsExactly("citation_title", "citation_keywords");
  }

  @Test
  void whatIsKnownLeadsToThePaperItself() {
    EntryPage page = page(ALL);
    assertThat(page.facts().places())
        .containsExactly(
            new Place("arxiv", "2006.11239", "https://arxiv.org/abs/2006.11239"),
            new Place("pdf", "2006.11239", "https://arxiv.org/pdf/2006.11239"),
            new Place("doi", "10.5555/a<b>_c", "https://doi.org/10.5555/a%3Cb%3E_c"));
    assertThat(page.searches()).isEmpty();
    assertThat(page.links())
        .extracting(Link::kind)
        .containsExactly(LinkKind.CODE, LinkKind.DISCUSSION);
    assertThat(page.facts().published().words()).isEqualTo("19 June 2020");
    assertThat(page.paper().upvotes()).isEqualTo(12);
  }

  @Test
  void whatWasNeverRevisedIsNotCalledSo() {
    assertThat(page(ALL).facts().updated().words()).isEqualTo("16 December 2020");
    assertThat(page(dated(LocalDate.of(2020, 6, 19))).facts().updated()).isNull();
    assertThat(page(dated(null)).facts().updated()).isNotNull();
  }

  private static Facts dated(LocalDate published) {
    return new TestFacts().published(published).updated(LocalDate.of(2020, 6, 19)).facts();
  }

  @Test
  void aCitationTellsAllThatIsKnown() {
    EntryPage page = page(ALL);
    assertThat(page.cite().text())
        .isEqualTo(
            "Jonathan Ho, Ajay Jain (2020). Tin: A 5% Toy. NeurIPS. arXiv:2006.11239."
                + " https://doi.org/10.5555/a%3Cb%3E_c");
    assertThat(page.cite().bibtex().lines().skip(1))
        .containsExactly(
            "  title = {{Tin: A 5\\% Toy}},",
            "  author = {Jonathan Ho and Ajay Jain},",
            "  year = {2020},",
            "  month = {6},",
            "  howpublished = {NeurIPS},",
            "  eprint = {2006.11239},",
            "  archiveprefix = {arXiv},",
            "  primaryclass = {cs.LG},",
            "  doi = {10.5555/a<b>\\_c},",
            "  url = {https://doi.org/10.5555/a\\%3Cb\\%3E\\_c}",
            "}");
  }

  @Test
  void whereThereIsNoNumberTheSourcesPageIsShownAndCited() {
    Link own = new Link(LinkKind.PAGE, "https://www.example.org/a_b");
    Link other = new Link(LinkKind.PAGE, "https://blog.example/a?<b>");
    EntryPage page = page(linked(own, other, new Link(LinkKind.PAGE, "http://lab.example/")));
    assertThat(page.facts().places())
        .containsExactly(
            new Place("page", "example.org", "https://www.example.org/a_b"),
            new Place("page", "lab.example", "http://lab.example/"));
    assertThat(page.searches()).isEmpty();
    assertThat(page.links()).extracting(Link::kind).containsExactly(LinkKind.CODE);
    assertThat(page.cite().text()).isEqualTo("Tin: A 5% Toy. https://www.example.org/a_b");
    assertThat(page.cite().bibtex()).contains("url = {https://www.example.org/a\\_b}");
    assertThat(page.head().metadata().data().properties())
        .containsEntry("sameAs", List.of("https://www.example.org/a_b", "http://lab.example/"));
  }

  @Test
  void aYearOrAMonthIsToldAndNoDayMadeUp() {
    EntryPage month = page(published(new PartialDate(2019, 7, null)));
    assertThat(month.cite().text()).startsWith("(2019). Tin: A 5% Toy.");
    assertThat(month.cite().bibtex()).contains("  year = {2019},", "  month = {7},");
    assertThat(month.facts().published().words()).isEqualTo("July 2019");
    assertThat(month.facts().published().iso()).isEqualTo("2019-07");
    assertThat(month.head().metadata().meta())
        .contains(new Meta("citation_publication_date", "2019/07"));
    assertThat(month.head().metadata().data().properties())
        .containsEntry("datePublished", "2019-07");
    EntryPage year = page(published(new PartialDate(2019, null, null)));
    assertThat(year.cite().bibtex()).contains("  year = {2019},").doesNotContain("month");
    assertThat(year.facts().published().words()).isEqualTo("2019");
    assertThat(year.head().metadata().meta())
        .contains(new Meta("citation_publication_date", "2019"));
  }

  private static Facts published(PartialDate date) {
    return new TestFacts().published(date).facts();
  }

  @Test
  void aNumberGoesBeforeTheSourcesPage() {
    Facts facts =
        new TestFacts()
            .ids(ALL.ids())
            .links(new Link(LinkKind.PAGE, "https://example.org/a"))
            .facts();
    EntryPage page = page(facts);
    assertThat(page.facts().places())
        .extracting(Place::kind)
        .containsExactly("arxiv", "pdf", "doi", "page");
    assertThat(page.cite().text())
        .doesNotContain("example.org/a")
        .endsWith("https://doi.org/10.5555/a%3Cb%3E_c");
  }

  @Test
  void ofManyPagesThreeAreShown() {
    Link[] pages =
        IntStream.range(0, 9)
            .mapToObj(i -> new Link(LinkKind.PAGE, "https://" + i + ".example/"))
            .toArray(Link[]::new);
    assertThat(page(linked(pages)).facts().places()).hasSize(3);
  }

  private static Facts linked(Link... links) {
    return new TestFacts().links(links).facts();
  }

  @Test
  void zoteroAndScholarAreTold() {
    assertThat(page(ALL).head().metadata().meta())
        .containsExactly(
            new Meta("citation_title", "Tin: A 5% Toy"),
            new Meta("citation_author", "Jonathan Ho"),
            new Meta("citation_author", "Ajay Jain"),
            new Meta("citation_publication_date", "2020/06/19"),
            new Meta("citation_journal_title", "NeurIPS"),
            new Meta("citation_doi", "10.5555/a<b>_c"),
            new Meta("citation_arxiv_id", "2006.11239"),
            new Meta("citation_pdf_url", "https://arxiv.org/pdf/2006.11239"),
            new Meta("citation_language", "en"),
            new Meta("citation_keywords", "Computer vision; Agents & code"));
    assertThat(page(ALL).head().metadata().data().properties())
        .containsEntry("@type", "ScholarlyArticle")
        .containsEntry("datePublished", "2020-06-19")
        .containsKeys("author", "sameAs", "isPartOf");
  }

  @Test
  void aNumberThatIsNoneLeadsNowhere() {
    for (String value : List.of("", "hello", "2006.11239/../x", "2006.11239?x", "10.1/x y")) {
      Facts facts = new TestFacts().ids("arxiv:" + value, "doi:" + value).facts();
      assertThat(page(facts).facts().places()).as(value).isEmpty();
      assertThat(page(facts).searches()).hasSize(1);
    }
  }

  @Test
  void ofManyAuthorsTheFirstAndTheLastAreNamed() {
    assertThat(page(by(authors(12))).facts().authors().first()).hasSize(12);
    Authors thirteen = page(by(authors(13))).facts().authors();
    assertThat(thirteen.first()).hasSize(8);
    assertThat(thirteen.hidden()).extracting(Author::name).containsExactly("Author 9", "Author 10");
    assertThat(thirteen.last()).extracting(Author::name).endsWith("Author 13");
    assertThat(thirteen.total()).isEqualTo(13);
  }

  @Test
  void threeThousandAuthorsAreLeftToThePaper() {
    EntryPage page = page(by(authors(3000)));
    assertThat(page.facts().authors().hidden()).isEmpty();
    assertThat(page.facts().authors().more()).isEqualTo(2989);
    assertThat(page.facts().authors().total()).isEqualTo(3000);
    assertThat(page.cite().text()).contains("Author 10, et al.").doesNotContain("Author 11");
    assertThat(page.cite().bibtex()).contains("Author 25 and others").doesNotContain("Author 26");
    assertThat(page.head().metadata().meta())
        .filteredOn(meta -> meta.name().equals("citation_author"))
        .hasSize(25);
  }

  @Test
  void namesThatBibtexWouldTakeApartStayWhole() {
    Facts facts =
        by(
            List.of(
                new Author("The A and B Teams", null),
                new Author("O{x}", null),
                new Author("Bo Bell, Jr.", null),
                new Author("The Group", null, "The Group"),
                new Author("Ann Q and A", null, "Q and A, Ann")));
    assertThat(page(facts).cite().bibtex())
        .contains(
            "author = {{The A and B Teams} and O\\textbraceleft{}x\\textbraceright{}"
                + " and {Bo Bell, Jr.} and {The Group} and {Ann Q and A}}");
  }

  @Test
  void aCitationHasOneFullStopBehindEachPart() {
    List<Author> authors = List.of(new Author("Sammy Davis, Jr.", null));
    assertThat(page(by(authors)).cite().text())
        .startsWith("Sammy Davis, Jr. Tin: A 5% Toy. https:");
    assertThat(page(by(authors(3000))).cite().text())
        .contains("Author 10, et al. Tin: A 5% Toy. https:");
  }

  @Test
  void namesWhosePartsAreKnownAreSortedByTheFamily() {
    List<Author> authors =
        List.of(
            new Author("Johan van der Lei", null, "van der Lei, Johan"),
            new Author("Sammy Davis, Jr.", null, "Davis, Jr., Sammy"),
            new Author("Jonathan Ho", null));
    EntryPage page = page(by(authors));
    assertThat(page.cite().bibtex())
        .contains("author = {van der Lei, Johan and Davis, Jr., Sammy and Jonathan Ho}");
    assertThat(page.cite().text())
        .startsWith("Johan van der Lei, Sammy Davis, Jr., Jonathan Ho. Tin");
  }

  private static Facts by(List<Author> authors) {
    return new TestFacts().authors(authors).facts();
  }

  private static List<Author> authors(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> new Author("Author " + i, null)).toList();
  }

  private static EntryPage page(Facts facts) {
    TestDigest digest =
        TestDigest.withTopics()
            .issue("a")
            .paper("Tin: A 5% Toy", "vision", "agents")
            .link("Tin: A 5% Toy", LinkKind.CODE, "https://github.com/a/b")
            .facts("Tin: A 5% Toy", facts);
    return digest.model(digest.address("Tin: A 5% Toy"), EntryPage.class);
  }
}
