package io.github.staticdigest.dedupe;

import static io.github.staticdigest.sample.Papers.facts;
import static io.github.staticdigest.sample.Papers.paper;
import static io.github.staticdigest.sample.Papers.repaired;
import static io.github.staticdigest.sample.Papers.told;
import static io.github.staticdigest.sample.Papers.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.staticdigest.categorize.Categorizer;
import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.config.Overrides.Correction;
import io.github.staticdigest.config.Overrides.Name;
import io.github.staticdigest.config.Overrides.Placement;
import io.github.staticdigest.config.Overrides.Several;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Fold;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import io.github.staticdigest.model.Topic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the curator says of papers in {@code overrides.yaml}. */
class CurationTest {

  private static final CleanEntry POSEIDON = paper("a.txt", 1, "Poseidon", words("w", 60));
  private static final CleanEntry NEPTUNE = paper("b.txt", 2, "Neptune", words("v", 60));
  private static final CleanEntry SOUPS = paper("b.txt", 3, "Model Soups", words("u", 60));

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void mergedPapersAreOneAndBothAddressesLeadToIt() {
    List<Entry> own = fold(Overrides.NONE, POSEIDON, NEPTUNE).entries();
    Folding folding = fold(merged("Neptune", "Poseidon"), POSEIDON, NEPTUNE, SOUPS);
    assertThat(folding.entries()).hasSize(2);
    Entry entry = folding.entries().get(0);
    assertThat(entry.id()).isEqualTo(own.get(0).id());
    assertThat(entry.aliases()).containsExactly(own.get(1).slug());
    assertThat(entry.appearances()).hasSize(2);
    assertThat(folding.folds()).extracting(Fold::rule).containsExactly("merged");
    assertThat(problems).isEmpty();
  }

  @Test
  void theCuratorMergedOnlyWhatIsNamedAndNoneThatJoinedThroughAnotherText() {
    CleanEntry[] chain = {
      paper("a.txt", 4, "Theory of Connections", words("w", 100)),
      paper("b.txt", 4, "Tensor Theory of Connections", words("w", 42) + " " + words("v", 58)),
      paper("c.txt", 4, "Tensor Theory of Connections", words("v", 58)),
      NEPTUNE
    };
    Folding own = fold(Overrides.NONE, chain);
    assertThat(own.entries()).hasSize(2);
    assertThat(own.folds()).extracting(Fold::rule).containsExactly("revised", "by-another-text");
    assertThat(fold(merged("a.txt:40", "Neptune"), chain).folds())
        .extracting(fold -> fold.folded().dump(), Fold::rule)
        .containsExactlyInAnyOrder(
            tuple("b.txt", "revised"), tuple("b.txt", "merged"), tuple("c.txt", "by-another-text"));
  }

  @Test
  void papersMayBeNamedByNumberOrPlace() {
    CleanEntry numbered = told(POSEIDON, facts(List.of("arxiv:2403.01234")));
    assertThat(fold(merged("arxiv:2403.01234", "dumps/b.txt:20"), numbered, NEPTUNE).entries())
        .hasSize(1);
  }

  @Test
  void oneNameMergesTwoPapersOfOneTitle() {
    CleanEntry second = paper("b.txt", 1, "Poseidon", words("v", 60));
    assertThat(fold(merged("Poseidon"), POSEIDON, second).entries()).hasSize(1);
  }

  @Test
  void theAddressesOfPapersOfOneTitleLeadToTheMergedOneAndNothingIsLeftToTell() {
    CleanEntry second = paper("b.txt", 1, "Poseidon", words("v", 60));
    CleanEntry third = paper("c.txt", 1, "Poseidon", words("u", 60));
    List<String> own =
        fold(Overrides.NONE, POSEIDON, second, third).entries().stream().map(Entry::slug).toList();
    assertThat(problems).hasSize(2);
    problems.clear();
    Entry all = fold(merged("Poseidon"), POSEIDON, second, third).entries().get(0);
    assertThat(all.slug()).isEqualTo(own.get(0));
    assertThat(all.aliases()).containsExactlyElementsOf(own.subList(1, 3));
    assertThat(problems).isEmpty();
    assertThat(fold(merged("a.txt:10", "c.txt:10"), POSEIDON, second, third).entries())
        .extracting(Entry::slug, Entry::aliases)
        .containsExactly(
            tuple(own.get(0), List.of(own.get(2))), tuple(own.get(1), List.<String>of()));
    assertThat(problems).extracting(Problem::file).containsExactly("dumps/b.txt");
  }

  @Test
  void aMergedPaperWithTheTextOfAnotherKeepsItsAddress() {
    CleanEntry one = told(POSEIDON, facts(List.of("arxiv:2403.01234")));
    CleanEntry same = paper("b.txt", 1, "Poseidon", words("w", 60));
    CleanEntry other = told(same, facts(List.of("arxiv:2403.99999")));
    List<Entry> own = fold(Overrides.NONE, one, other).entries();
    assertThat(own).hasSize(2);
    assertThat(fold(merged("Poseidon"), one, other).entries())
        .extracting(Entry::slug, Entry::aliases)
        .containsExactly(tuple(own.get(0).slug(), List.of(own.get(1).slug())));
  }

  @Test
  void papersThatAreKeptApartStayTwo() {
    CleanEntry again = paper("b.txt", 1, "Poseidon", words("w", 60));
    CleanEntry numbered = told(again, facts(List.of("arxiv:2403.01234")));
    assertThat(fold(apart("a.txt:10", "b.txt:10"), POSEIDON, again).entries()).hasSize(2);
    assertThat(
            fold(
                    apart("a.txt:10", "b.txt:10"),
                    told(POSEIDON, facts(List.of("arxiv:2403.01234"))),
                    numbered)
                .entries())
        .hasSize(2);
  }

  @Test
  void whatIsBothMergedAndKeptApartIsAnError() {
    Several both = several(4, "Poseidon", "Neptune");
    Overrides overrides =
        new Overrides(List.of(), List.of(), List.of(both), List.of(both), List.of(), List.of());
    assertThat(fold(overrides, POSEIDON, NEPTUNE).entries()).hasSize(2);
    assertThat(problems)
        .extracting(Problem::line, Problem::message)
        .containsExactly(tuple(4, "“Poseidon” is merged here and kept apart elsewhere"));
  }

  @Test
  void aHiddenPaperIsNotShownUnderAnyOfItsTitles() {
    CleanEntry again = paper("b.txt", 1, "Poseidon: Models", words("w", 60));
    Folding folding = fold(hidden("Poseidon"), POSEIDON, again, SOUPS);
    assertThat(folding.entries())
        .extracting(entry -> entry.title().plain())
        .containsExactly("Model Soups");
    assertThat(folding.folds()).isEmpty();
  }

  @Test
  void whatIsSetIsShownAndTheAddressStays() {
    Facts facts = facts(List.of("arxiv:2403.01234"), "Ada Lovelace");
    Entry own = fold(Overrides.NONE, POSEIDON).entries().get(0);
    Entry entry =
        fold(set(new Correction(new Name("Poseidon", 2), "Neptune", null, facts)), POSEIDON)
            .entries()
            .get(0);
    assertThat(entry.title().plain()).isEqualTo("Neptune");
    assertThat(entry.abstractText()).isEqualTo(own.abstractText());
    assertThat(entry.facts().id(Identifier.ARXIV)).isEqualTo("2403.01234");
    assertThat(entry.slug()).isEqualTo(own.slug());
    assertThat(
            fold(set(new Correction(new Name("Poseidon", 2), null, "Short.", Facts.NONE)), POSEIDON)
                .entries()
                .get(0)
                .abstractText()
                .plain())
        .isEqualTo("Short.");
  }

  @Test
  void aPaperSetTwiceIsAnError() {
    fold(
        set(
            new Correction(new Name("Poseidon", 2), "One", null, Facts.NONE),
            new Correction(new Name("a.txt:10", 7), "Two", null, Facts.NONE)),
        POSEIDON);
    assertThat(problems)
        .extracting(Problem::line, Problem::message)
        .containsExactly(tuple(7, "“a.txt:10” is set in line 2 already"));
  }

  @Test
  void aNameThatNoPaperHasIsAnErrorWhereverItStands() {
    Name name = new Name("Posseidon", 9);
    Several several = new Several(List.of(name), 9);
    Overrides overrides =
        new Overrides(
            List.of(),
            List.of(new Placement("Posseidon", List.of("vision"), 9)),
            List.of(several),
            List.of(several),
            List.of(name),
            List.of(new Correction(name, "Poseidon", null, Facts.NONE)));
    fold(overrides, POSEIDON);
    assertThat(problems)
        .hasSize(5)
        .containsOnly(
            Problem.error(
                "overrides.yaml",
                9,
                "No paper is called “Posseidon”",
                "Did you mean “Poseidon”? Copy the title from the digest"));
  }

  @Test
  void forAnUnknownNumberOrPlaceOnlyANearOneOfItsKindIsOffered() {
    CleanEntry one = told(POSEIDON, facts(List.of("doi:10.1000/182", "arxiv:2403.01234")));
    CleanEntry odd = paper("dump.json", 5, "doi:10.1000/181", words("x", 60));
    String number =
        "No listing has that number; correct it, or name the paper by its title or place";
    String renamed =
        "There is no such dump: put it back, or write “%s” if it has that name now; if it is gone"
            + " for good, take this name alone out";
    String near = "Did you mean “%s”?";
    String inDump = near + " That is the nearest paper in the dump";
    assertThat(adviceFor("doi:10.1000/183", one, odd)).isEqualTo(near, "doi:10.1000/182");
    assertThat(adviceFor("DOI:10.9999/other", one, odd)).isEqualTo(number);
    assertThat(adviceFor("arXiv:2403.01243", one, odd)).isEqualTo(near, "arxiv:2403.01234");
    assertThat(adviceFor("arxiv:1706.03762", one, odd)).isEqualTo(number);
    assertThat(adviceFor("b.txt:24", POSEIDON, NEPTUNE, SOUPS)).isEqualTo(inDump, "b.txt:20");
    assertThat(adviceFor("dumps/B.txt:999999999", POSEIDON, NEPTUNE, SOUPS))
        .isEqualTo(inDump, "b.txt:30");
    assertThat(adviceFor("dumps/week-a.txt:20", POSEIDON, NEPTUNE, SOUPS))
        .isEqualTo(renamed, "b.txt:20");
    assertThat(adviceFor("bb.txt:7", POSEIDON, NEPTUNE, SOUPS)).isEqualTo(renamed, "b.txt:20");
    assertThat(adviceFor("Poseidom: 12", POSEIDON, NEPTUNE))
        .isEqualTo("Did you mean “Poseidon”? Copy the title from the digest");
  }

  private String adviceFor(String name, CleanEntry... papers) {
    problems.clear();
    fold(hidden(name), papers);
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("No paper is called “" + name + "”");
    return problems.get(0).fix();
  }

  @Test
  void aPaperIsFiledByTheTitlesOfItsEntry() {
    CleanEntry spelt = told(POSEIDON, facts(List.of("arxiv:2403.01234")));
    CleanEntry kept = repaired("b.txt", 1, "{K}ept Poseidon", "Poseidon in R", words("w", 70));
    CleanEntry again = told(kept, facts(List.of("arxiv:2403.01234")));
    Correction correction = new Correction(new Name("Poseidon", 2), "Neptune", null, Facts.NONE);
    List<String> titles = List.of("Neptune", "NEPTUNE!", "{K}ept Poseidon", "Poseidon");
    for (String title : titles) {
      assertThat(filed(title, correction, spelt, again)).as(title).containsExactly("sea");
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void aPlacementThatWouldFileNoPaperIsAnError() {
    CleanEntry kept = told(POSEIDON, facts(List.of("arxiv:2403.01234")));
    CleanEntry other =
        told(
            repaired("b.txt", 1, "P{o}se{i}don", "Poseidon", words("w", 60)),
            facts(List.of("arxiv:2403.01234")));
    List<String> names = List.of("arxiv:2403.01234", "a.txt:10", "dumps/b.txt:10", "P{o}se{i}don");
    for (String name : names) {
      problems.clear();
      assertThat(filed(name, null, kept, other)).as(name).containsExactly(Topic.OTHER);
      assertThat(problems)
          .containsExactly(
              Problem.error(
                  "overrides.yaml",
                  7,
                  "No paper is filed under the title “" + name + "”",
                  "Did you mean “Poseidon”? Copy the title from the digest"));
    }
  }

  @Test
  void aTitleWithAnIndexFilesItsPaper() {
    RichText indexed =
        new RichText(List.of(Span.plain("Maps of R"), new Span("d", Style.SUPERSCRIPT)));
    CleanEntry plain = repaired("a.txt", 1, "Maps of $R^{d+}$", "", words("w", 60));
    CleanEntry paper =
        new CleanEntry(plain.raw(), indexed, plain.abstractText(), List.of(), List.of());
    assertThat(filed("Maps of R^d", null, paper)).containsExactly("sea");
    assertThat(problems).isEmpty();
  }

  @Test
  void aHiddenPaperMayBeFiled() {
    fold(
        new Overrides(
            List.of(),
            List.of(new Placement("Poseidon", List.of("sea"), 7)),
            List.of(),
            List.of(),
            List.of(new Name("Poseidon", 3)),
            List.of()),
        POSEIDON);
    assertThat(problems).isEmpty();
  }

  /** The topics of the papers, where one is filed under {@code sea} by what the file calls it. */
  private List<String> filed(String name, @Nullable Correction correction, CleanEntry... papers) {
    Placement placement = new Placement(name, List.of("sea"), 7);
    Overrides overrides =
        new Overrides(
            List.of(),
            List.of(placement),
            List.of(),
            List.of(),
            List.of(),
            correction == null ? List.of() : List.of(correction));
    Topic sea = new Topic("sea", "", "", "", List.of(), List.of(), List.of());
    Categorizer categorizer = new Categorizer(List.of(sea), null, List.of(placement));
    return fold(overrides, papers).entries().stream()
        .map(entry -> categorizer.file(entry).primary().topic())
        .toList();
  }

  private static Overrides merged(String... names) {
    return new Overrides(
        List.of(), List.of(), List.of(several(1, names)), List.of(), List.of(), List.of());
  }

  private static Overrides apart(String... names) {
    return new Overrides(
        List.of(), List.of(), List.of(), List.of(several(1, names)), List.of(), List.of());
  }

  private static Overrides hidden(String name) {
    return new Overrides(
        List.of(), List.of(), List.of(), List.of(), List.of(new Name(name, 1)), List.of());
  }

  private static Overrides set(Correction... corrections) {
    return new Overrides(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(corrections));
  }

  private static Several several(int line, String... names) {
    return new Several(List.of(names).stream().map(name -> new Name(name, line)).toList(), line);
  }

  private Folding fold(Overrides overrides, CleanEntry... chronological) {
    return new Deduplicator(overrides).fold(List.of(chronological), problems::add);
  }
}
