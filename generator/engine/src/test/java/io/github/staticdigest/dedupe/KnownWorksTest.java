package io.github.staticdigest.dedupe;

import static io.github.staticdigest.sample.Papers.facts;
import static io.github.staticdigest.sample.Papers.paper;
import static io.github.staticdigest.sample.Papers.told;
import static io.github.staticdigest.sample.Papers.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Fold;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.model.PartialDate;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.sample.TestFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Folding where sources tell more than text. */
class KnownWorksTest {

  private static final String ONE = words("w", 100);
  private static final String OTHER = words("v", 100);
  private static final List<String> ARXIV = List.of("arxiv:2403.01234");

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aCommonNumberMakesOnePaperWhateverTheText() {
    Folding folding =
        fold(
            told(paper("a", 1, "Old title", ONE), facts(ARXIV)),
            told(paper("b", 1, "New title", OTHER), facts(ARXIV)));
    assertThat(folding.entries()).hasSize(1);
    assertThat(folding.folds()).extracting(Fold::rule).containsExactly("same-number");
  }

  @Test
  void numbersThatDifferForbidAFold() {
    assertThat(
            fold(
                    told(paper("a", 1, "Title", ONE), facts(ARXIV)),
                    told(paper("b", 1, "Title", ONE), facts(List.of("arxiv:2403.99999"))))
                .entries())
        .hasSize(2);
    assertThat(problems).isEmpty();
  }

  @Test
  void aNewVersionThatNoNumberJoinsStaysAPaperOfItsOwnAndIsReported() {
    LocalDate march = LocalDate.of(2024, 3, 5);
    CleanEntry preprint =
        told(paper("a.bib", 1, "Wages", ONE), facts(List.of(), march, "Ada Lovelace"));
    CleanEntry version =
        told(
            paper("b.bib", 2, "Wages (v2)", ONE),
            facts(List.of("doi:10.1/b"), march.plusMonths(4), "Lovelace, A."));
    assertThat(fold(preprint, version).entries()).hasSize(2);
    assertThat(problems)
        .containsExactly(
            Problem.warning(
                "dumps/b.bib",
                20,
                "“Wages (v2)” has the authors of “Wages” in a.bib:10, and their abstracts are 100%"
                    + " alike, but no number tells that they are one",
                "They stay two papers; where they are one, write - [\"a.bib:10\", \"b.bib:20\"]"
                    + " under merge: in overrides.yaml"));
  }

  @Test
  void papersOfOtherAuthorsOrWithNumbersOfTheirOwnAreNotReportedForTheirText() {
    LocalDate march = LocalDate.of(2024, 3, 5);
    CleanEntry paper =
        told(paper("a.bib", 1, "Wages", ONE), facts(List.of("doi:10.1/a"), march, "Ada Lovelace"));
    fold(
        paper,
        told(
            paper("b.bib", 1, "Wages (v2)", ONE),
            facts(List.of("doi:10.1/b"), march, "A. Lovelace")));
    fold(
        paper,
        told(paper("b.bib", 1, "Wages (v2)", ONE), facts(List.of(), march, "Charles Babbage")));
    assertThat(problems).isEmpty();
  }

  @Test
  void arxivDecidesBeforeDoi() {
    List<String> withDoi = List.of("arxiv:2403.01234", "doi:10.1/preprint");
    List<String> withOther = List.of("arxiv:2403.01234", "doi:10.1/journal");
    assertThat(
            fold(
                    told(paper("a", 1, "Title", ONE), facts(withDoi)),
                    told(paper("b", 1, "Another", OTHER), facts(withOther)))
                .entries())
        .hasSize(1);
    assertThat(
            fold(
                    told(paper("a", 1, "Title", ONE), facts(List.of("doi:10.1/a"))),
                    told(paper("b", 1, "Title", ONE), facts(List.of("doi:10.1/b"))))
                .entries())
        .hasSize(2);
  }

  @Test
  void idAndAddressSurviveALaterArrivalOfTheNumber() {
    CleanEntry text = paper("a", 1, "Old title", ONE);
    Entry before = fold(text).entries().get(0);
    Folding after =
        fold(
            text,
            told(paper("b", 1, "Old title", ONE), facts(ARXIV, "Ada Lovelace")),
            told(paper("c", 1, "New title", OTHER), facts(ARXIV)));
    assertThat(after.entries()).hasSize(1);
    Entry entry = after.entries().get(0);
    assertThat(entry.id()).isEqualTo(before.id());
    assertThat(entry.slug()).isEqualTo(before.slug());
    assertThat(entry.facts().id(Identifier.ARXIV)).isEqualTo("2403.01234");
    assertThat(entry.appearances()).hasSize(3);
    assertThat(entry.aliases()).singleElement().asString().startsWith("new-title-");
  }

  @Test
  void aNumberThatJoinsTwoOlderPapersIsTold() {
    assertThat(foldByTwoNumbers().entries()).hasSize(2);
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "“Both” has the doi number 10.1/a of “Article” in b:20, which was taken for another"
                + " paper");
  }

  @Test
  void aWarningHasTheSameDigitsOnAnyMachine() {
    foldByTwoNumbers();
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      foldByTwoNumbers();
    } finally {
      Locale.setDefault(machine);
    }
    assertThat(problems).hasSize(2);
    assertThat(problems.get(1)).isEqualTo(problems.get(0));
  }

  private Folding foldByTwoNumbers() {
    return fold(
        told(paper("a", 1, "Preprint", ONE), facts(ARXIV)),
        told(paper("b", 2, "Article", OTHER), facts(List.of("doi:10.1/a"))),
        told(
            paper("c", 3, "Both", words("u", 50)),
            facts(List.of("arxiv:2403.01234", "doi:10.1/a"))));
  }

  @Test
  void otherAuthorsAreAnotherPaper() {
    assertThat(
            fold(
                    told(paper("a", 1, "Discussion", ONE), facts(List.of(), "Ada Lovelace")),
                    told(paper("b", 1, "Discussion", ONE), facts(List.of(), "Charles Babbage")))
                .entries())
        .hasSize(2);
  }

  @Test
  void namesInAnotherOrderAreTheSameAuthors() {
    assertThat(
            fold(
                    told(paper("a", 1, "Title", ONE), facts(List.of(), "LOVELACE Ada", "C. B.")),
                    told(paper("b", 1, "Title", ONE), facts(List.of(), "A. Lovelace")))
                .entries())
        .hasSize(1);
  }

  @Test
  void aCommonGivenNameMakesNoCommonAuthor() {
    CleanEntry first = paper("a", 1, "Discussion", null);
    CleanEntry second = paper("a", 2, "Discussion", null);
    assertThat(
            fold(
                    told(first, facts(List.of(), "Peter Hall")),
                    told(second, facts(List.of(), "Peter Bickel")))
                .entries())
        .hasSize(2);
    assertThat(
            fold(
                    told(first, facts(List.of(), "Peter Hall")),
                    told(second, facts(List.of(), "Hall, P.")))
                .entries())
        .hasSize(1);
    assertThat(
            fold(
                    told(paper("a", 1, "Title", ONE), facts(List.of(), "Wei Li")),
                    told(paper("b", 1, "Title", null), facts(List.of(), "Wei Zhang")))
                .entries())
        .hasSize(2);
  }

  @Test
  void anotherFormOfANameLeavesItToTheTexts() {
    CleanEntry one = told(paper("a", 1, "Title", ONE), facts(List.of(), "Alex Smith"));
    Facts longer = facts(List.of(), "Alexander Smith");
    assertThat(fold(one, told(paper("b", 1, "Title", ONE), longer)).entries()).hasSize(1);
    assertThat(fold(one, told(paper("b", 1, "Title", null), longer)).entries()).hasSize(2);
  }

  @Test
  void whereAnAbstractIsMissingNoAuthorMayBeAnother() {
    CleanEntry whole =
        told(paper("a", 1, "Title", ONE), facts(List.of(), "Ada Lovelace", "Charles Babbage"));
    CleanEntry bare = paper("b", 1, "Title", null);
    Facts other = facts(List.of(), "Ada Lovelace", "Mary Somerville");
    assertThat(fold(whole, told(bare, other)).entries()).hasSize(2);
    assertThat(fold(told(bare, other), whole).entries()).hasSize(2);
    assertThat(fold(whole, told(paper("b", 1, "Title", ONE), other)).entries()).hasSize(1);
    assertThat(fold(whole, told(bare, facts(List.of(), "A. Lovelace"))).entries()).hasSize(1);
    assertThat(fold(whole, bare).entries()).hasSize(1);
  }

  @Test
  void withoutAbstractsOtherVenuesMonthsApartAreOtherPapers() {
    CleanEntry one = editorial("a", 1, "Journal A", "2026-01-01");
    Folding folding =
        fold(
            one,
            editorial("b", 1, "Journal B", "2026-06-01"),
            editorial("c", 1, "Letters C", "2025-06-01"));
    assertThat(folding.entries())
        .extracting(entry -> entry.facts().venue())
        .containsExactly("Journal A", "Journal B", "Letters C");
    assertThat(folding.entries()).extracting(Entry::id).doesNotHaveDuplicates();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "“Editorial” is also the title of a paper in a:10, and they came out in different"
                + " venues more than a month apart",
            "“Editorial” is also the title of a paper in a:10, and they came out in different"
                + " venues more than a month apart");
  }

  @Test
  void aVenueOrADayThatFitsLeavesThemOnePaper() {
    CleanEntry one = editorial("a", 1, "Journal of Tests", "2026-01-01");
    assertThat(fold(one, editorial("b", 1, "Letters", "2026-02-01")).entries()).hasSize(1);
    assertThat(fold(one, editorial("b", 1, "Letters", null)).entries()).hasSize(1);
    assertThat(fold(one, editorial("b", 1, null, "2026-06-01")).entries()).hasSize(1);
    assertThat(fold(one, editorial("b", 1, "J. Tests", "2026-06-01")).entries()).hasSize(1);
    assertThat(fold(editorial("b", 1, "J. Tests", "2026-06-01"), one).entries()).hasSize(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void anAbstractOutweighsVenueAndDay() {
    CleanEntry article = told(paper("a", 1, "Title", ONE), outlet("Proceedings", "2026-01-01"));
    CleanEntry bare = told(paper("b", 1, "Title", null), outlet("Journal", "2026-06-01"));
    assertThat(fold(article, bare).entries()).hasSize(1);
  }

  private static CleanEntry editorial(
      String dump, int rank, @Nullable String venue, @Nullable String published) {
    return told(paper(dump, rank, "Editorial", null), outlet(venue, published));
  }

  private static Facts outlet(@Nullable String venue, @Nullable String published) {
    return new TestFacts()
        .authors("Jane Chief")
        .published(published == null ? null : LocalDate.parse(published))
        .venue(venue)
        .facts();
  }

  @Test
  void onePieceWithAnAuthorInCommonIsAnotherInOneDump() {
    String text = words("w", 30);
    assertThat(
            fold(
                    told(
                        paper("a", 1, "Discussion", text),
                        facts(List.of(), "Peter Hall", "Ada Lovelace")),
                    told(
                        paper("a", 2, "Discussion", text),
                        facts(List.of(), "Peter Hall", "Charles Babbage")))
                .entries())
        .hasSize(2);
  }

  @Test
  void manyPiecesOnOnePaperUnderOneTitleStayManyInOneDump() {
    String title = "Discussion of: A statistical analysis of temperature proxies";
    CleanEntry first = paper("a", 1, title, words("w", 30));
    CleanEntry second = paper("a", 2, title, words("w", 30));
    assertThat(fold(first, second).entries()).hasSize(2);
    assertThat(fold(first, paper("b", 1, title, words("w", 30))).entries()).hasSize(1);
    assertThat(
            fold(
                    told(first, facts(List.of(), "Ada Lovelace")),
                    told(second, facts(List.of(), "Ada Lovelace")))
                .entries())
        .hasSize(1);
  }

  @Test
  void editorialsOfOneEditorInDifferentDumpsThatSayOtherThingsStayTwoAndAreTold() {
    String soil = "This issue collects papers on soil microbes.";
    String sea = "This issue collects papers on viruses of the deep sea.";
    Facts otto = facts(List.of(), "Otto Becker");
    CleanEntry first = told(paper("a", 1, "Editorial", soil), otto);
    CleanEntry again = told(paper("b", 2, "Editorial", soil), otto);
    CleanEntry other = told(paper("b", 1, "Editorial", sea), otto);
    assertThat(fold(first, other).entries()).hasSize(2);
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "“Editorial” is also the title of a paper in a:10, and their abstracts are 30% alike");
    assertThat(fold(first, again).entries()).hasSize(1);
    assertThat(fold(first, told(paper("b", 1, "Editorial", null), otto)).entries()).hasSize(1);
    String cut = "This issue collects papers on soil";
    assertThat(fold(first, told(paper("b", 1, "Editorial", cut), otto)).entries()).hasSize(1);
    Facts numbered = facts(List.of("doi:10.1/a"), "Otto Becker");
    assertThat(
            fold(
                    told(paper("a", 1, "Editorial", soil), numbered),
                    told(paper("b", 1, "Editorial", sea), numbered))
                .entries())
        .hasSize(1);
    assertThat(problems).hasSize(1);
  }

  @Test
  void theBestOfEachFieldIsKept() {
    Facts poor =
        new TestFacts()
            .ids("arxiv:2403.01234")
            .authors("A. Lovelace")
            .published(new PartialDate(2024, 3, 5))
            .updated(LocalDate.of(2024, 3, 5))
            .listed(LocalDate.of(2024, 3, 9))
            .categories("cs.LG")
            .upvotes(3)
            .links(new Link(LinkKind.CODE, "https://example.org/code"))
            .facts();
    Facts rich =
        new TestFacts()
            .ids("doi:10.1/a", "arxiv:2403.01234")
            .authors(
                List.of(new Author("Ada Lovelace", "London"), new Author("Charles Babbage", null)))
            .published(new PartialDate(2024, 3, 2))
            .updated(LocalDate.of(2024, 6, 1))
            .listed(LocalDate.of(2024, 3, 8))
            .categories("cs.AI")
            .upvotes(12)
            .comments(4)
            .venue("Journal")
            .language("en")
            .links(
                new Link(LinkKind.PROJECT, "https://example.org/"),
                new Link(LinkKind.PAPER, "https://example.org/code"))
            .facts();
    Facts best =
        fold(told(paper("a", 1, "Title", ONE), poor), told(paper("b", 1, "Title", ONE), rich))
            .entries()
            .get(0)
            .facts();
    assertThat(best)
        .isEqualTo(
            new TestFacts()
                .ids("arxiv:2403.01234", "doi:10.1/a")
                .authors(rich.authors())
                .published(new PartialDate(2024, 3, 2))
                .updated(LocalDate.of(2024, 6, 1))
                .listed(LocalDate.of(2024, 3, 8))
                .categories("cs.LG")
                .upvotes(12)
                .comments(4)
                .venue("Journal")
                .language("en")
                .links(
                    new Link(LinkKind.CODE, "https://example.org/code"),
                    new Link(LinkKind.PROJECT, "https://example.org/"))
                .facts());
  }

  private Folding fold(CleanEntry... chronological) {
    return new Deduplicator(Overrides.NONE).fold(List.of(chronological), problems::add);
  }
}
