package io.github.staticdigest.dedupe;

import static io.github.staticdigest.sample.Papers.paper;
import static io.github.staticdigest.sample.Papers.told;
import static io.github.staticdigest.sample.Papers.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Fold;
import io.github.staticdigest.model.PartialDate;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Variant;
import io.github.staticdigest.sample.TestFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeduplicatorTest {

  private static final String ABSTRACT = words("w", 100);

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void onePaperInTwoIssuesIsOneEntryWithBothAppearances() {
    Folding folding =
        fold(
            paper("a.txt", 3, "LoRA: Low-Rank", ABSTRACT),
            paper("b.txt", 7, "LoRA: Low-Rank", ABSTRACT));
    assertThat(folding.entries()).hasSize(1);
    Entry entry = folding.entries().get(0);
    assertThat(entry.appearances())
        .containsExactly(new Appearance("a.txt", 3, 30), new Appearance("b.txt", 7, 70));
    assertThat(entry.variants()).isEmpty();
    assertThat(folding.folds())
        .containsExactly(
            new Fold(
                entry.id(),
                new Appearance("a.txt", 3, 30),
                new Appearance("b.txt", 7, 70),
                "same-text",
                1,
                ""));
    assertThat(problems).isEmpty();
  }

  @Test
  void whatOneListingDoesNotTellOfAPaperAnotherDoes() {
    Facts dated = facts(LocalDate.of(2024, 3, 2), null);
    Facts liked = facts(LocalDate.of(2025, 1, 1), 7);
    Entry entry =
        fold(
                told(paper("a.txt", 1, "Poseidon", ABSTRACT), dated),
                told(paper("b.txt", 1, "Poseidon", ABSTRACT), liked))
            .entries()
            .get(0);
    assertThat(entry.facts().published()).isEqualTo(new PartialDate(2024, 3, 2));
    assertThat(entry.facts().upvotes()).isEqualTo(7);
  }

  @Test
  void aDayIsKeptBeforeAYear() {
    assertThat(firstOf("2019", "2024-03-02", "2023-05")).hasToString("2024-03-02");
    assertThat(firstOf("2024", "2023-05", "2023")).hasToString("2023-05");
  }

  private static PartialDate firstOf(String... dates) {
    List<Facts> sources = new ArrayList<>();
    for (String date : dates) {
      int[] parts = Stream.of(date.split("-")).mapToInt(Integer::parseInt).toArray();
      PartialDate told =
          new PartialDate(
              parts[0], parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null);
      sources.add(new TestFacts().published(told).facts());
    }
    return BestFacts.of(sources).published();
  }

  private static Facts facts(LocalDate published, Integer upvotes) {
    return new TestFacts().published(published).upvotes(upvotes).facts();
  }

  @Test
  void aPaperListedTwiceInOneDumpIsOneEntryWithBothAppearances() {
    Folding folding =
        fold(paper("a.txt", 1, "Poseidon", ABSTRACT), paper("a.txt", 9, "Poseidon", ABSTRACT));
    assertThat(folding.entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.appearances()).hasSize(2));
  }

  @Test
  void differingTextsOfOnePaperAreKeptAsVariants() {
    Folding folding =
        fold(
            paper("a.txt", 1, "Poseidon", words("w", 60)),
            paper("b.txt", 1, "POSEIDON", ABSTRACT),
            paper("c.txt", 1, "Poseidon", words("w", 60)));
    Entry entry = folding.entries().get(0);
    assertThat(entry.title().plain()).isEqualTo("POSEIDON");
    assertThat(entry.raw().at().dump()).isEqualTo("b.txt");
    assertThat(entry.variants())
        .extracting(Variant::at)
        .containsExactly(new Appearance("a.txt", 1, 10));
    assertThat(folding.folds())
        .extracting(Fold::rule, Fold::similarity, Fold::note)
        .containsOnly(
            tuple(
                "same-title", 0.59, "title and abstract differ; kept for its completer abstract"));
    assertThat(folding.folds()).hasSize(2);
  }

  @Test
  void aMissingAbstractIsNoDifference() {
    Folding folding =
        fold(
            paper("a.txt", 1, "Poseidon", null),
            paper("b.txt", 1, "Poseidon", ABSTRACT),
            paper("c.txt", 1, "Poseidon", " "));
    assertThat(folding.entries()).hasSize(1);
    assertThat(folding.folds())
        .extracting(Fold::rule, Fold::similarity, Fold::note)
        .containsOnly(tuple("missing-abstract", 0.0, "abstract differs; kept for its abstract"));
  }

  @Test
  void aTitleWithoutAnyAbstractIsOnePaper() {
    assertThat(
            fold(paper("a.txt", 1, "Poseidon", null), paper("b.txt", 1, "Poseidon", null))
                .entries())
        .hasSize(1);
  }

  @Test
  void twoPapersOfOneTitleStayTwoAndAreReported() {
    Folding folding =
        fold(
            paper("a.txt", 1, "Complexity", ABSTRACT),
            paper("b.txt", 2, "Complexity", words("v", 80)),
            paper("c.txt", 3, "Complexity", words("v", 80)),
            paper("d.txt", 4, "Complexity", ABSTRACT),
            paper("e.txt", 5, "Complexity", null));
    assertThat(folding.entries())
        .extracting(entry -> entry.appearances().stream().map(Appearance::dump).toList())
        .containsExactly(List.of("a.txt", "d.txt", "e.txt"), List.of("b.txt", "c.txt"));
    assertThat(problems)
        .containsExactly(
            Problem.warning(
                "dumps/b.txt",
                20,
                "“Complexity” is also the title of a paper in a.txt:10, and their abstracts are 0%"
                    + " alike",
                "They stay two papers; where they are one, write - [\"a.txt:10\", \"b.txt:20\"]"
                    + " under merge: in overrides.yaml"));
  }

  @Test
  void anAbstractThatWasCutAgreesWithTheWhole() {
    assertThat(
            fold(
                    paper("a.txt", 1, "Title", words("w", 200)),
                    paper("b.txt", 1, "Title", words("w", 20)))
                .entries())
        .hasSize(1);
  }

  @Test
  void theBoundForOneTitleLiesWhereItIsWrittenDown() {
    // 100 words have 98 shingles: 26 in common of 170 are 0.153, 25 of 171 are 0.146.
    assertThat(twoOfOneTitle(28).entries()).hasSize(1);
    assertThat(twoOfOneTitle(27).entries()).hasSize(2);
  }

  private Folding twoOfOneTitle(int commonWords) {
    String other = words("w", commonWords) + " " + words("v", 100 - commonWords);
    return fold(paper("a.txt", 1, "Title", ABSTRACT), paper("b.txt", 1, "Title", other));
  }

  @Test
  void anotherSpellingWithNearlyTheSameAbstractIsTheSamePaper() {
    Folding folding =
        fold(
            paper("a.txt", 1, "Modelling Behaviour in Zigzag Algebras", ABSTRACT),
            paper("b.txt", 1, "Modeling Behavior in Zig-zag Algebras", ABSTRACT + " more"),
            paper("c.txt", 1, "Modeling Behavior in Zig-zag Algebras", ABSTRACT + " more"));
    assertThat(folding.entries()).hasSize(1);
    assertThat(folding.folds())
        .extracting(Fold::rule, Fold::similarity)
        .containsOnly(tuple("near-title", 0.99));
  }

  @Test
  void anotherSpellingWithAnotherAbstractIsAnotherPaper() {
    String other = words("w", 30) + " " + words("v", 70);
    assertThat(
            fold(
                    paper("a.txt", 1, "Modelling Behaviour", ABSTRACT),
                    paper("b.txt", 1, "Modeling Behaviour", other))
                .entries())
        .hasSize(2);
  }

  @Test
  void nearlyTheSameAbstractUnderAnotherTitleIsAnotherPaper() {
    assertThat(
            fold(
                    paper("a.txt", 1, "A Formula for Bullets Part 1", ABSTRACT),
                    paper("b.txt", 1, "A Formula for Bullets Part 2", ABSTRACT))
                .entries())
        .hasSize(2);
    assertThat(problems).isEmpty();
  }

  @Test
  void aSetPhraseForAnAbstractProvesNothing() {
    String phrase = "This paper has been withdrawn by its author";
    assertThat(
            fold(
                    paper("a.txt", 1, "Modelling Waves", phrase),
                    paper("b.txt", 1, "Modeling Waves", phrase))
                .entries())
        .hasSize(2);
  }

  @Test
  void ofTwoNearPapersTheNearerIsTaken() {
    Folding folding =
        fold(
            paper("a.txt", 1, "Modelling Waves", words("w", 110)),
            paper("b.txt", 1, "Modelling Waves: Part 2", ABSTRACT),
            paper("c.txt", 1, "Modeling Waves: Part 2", ABSTRACT),
            paper("d.txt", 1, "Modeling Waves", ABSTRACT));
    assertThat(folding.entries())
        .extracting(entry -> entry.appearances().stream().map(Appearance::dump).toList())
        .containsExactly(List.of("a.txt", "d.txt"), List.of("b.txt", "c.txt"));
  }

  @Test
  void aTitleInCapitalsGivesWayToTheSameWordsInSmallLetters() {
    Entry entry =
        fold(
                paper("a.txt", 1, "Telling Stories by Video", ABSTRACT),
                paper("b.txt", 1, "TELLING STORIES BY VIDEO", ABSTRACT + " " + words("more", 20)))
            .entries()
            .get(0);
    assertThat(entry.title().plain()).isEqualTo("Telling Stories by Video");
    assertThat(entry.raw().at().dump()).isEqualTo("b.txt");
    Entry alone = fold(paper("b.txt", 1, "TELLING STORIES BY VIDEO", ABSTRACT)).entries().get(0);
    assertThat(alone.title().plain()).isEqualTo("TELLING STORIES BY VIDEO");
  }

  @Test
  void aSubtitleThatCameLaterIsShownButTheAddressStays() {
    Folding folding =
        fold(
            paper("a.txt", 1, "Video Storytelling", ABSTRACT),
            paper("b.txt", 1, "Video Storytelling: Summaries for Events", ABSTRACT));
    Entry entry = folding.entries().get(0);
    assertThat(entry.title().plain()).isEqualTo("Video Storytelling: Summaries for Events");
    assertThat(entry.slug()).startsWith("video-storytelling-" + entry.id().substring(0, 6));
    assertThat(entry.aliases())
        .singleElement()
        .satisfies(
            alias ->
                assertThat(alias).matches("video-storytelling-summaries-for-events-[0-9a-f]{6}"));
    assertThat(folding.folds().get(0).note())
        .isEqualTo("title differs; kept for its completer title");
  }

  @Test
  void aFloodOfLikeTextsIsStillFolded() {
    List<CleanEntry> flood = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      flood.add(paper("a.txt", i + 1, "Untitled", words("theme" + i + "x", 40)));
      flood.add(paper("a.txt", i + 500, "Number " + i, ABSTRACT));
    }
    flood.add(paper("b.txt", 1, "Untitled", words("theme7x", 40)));
    Folding folding = new Deduplicator(Overrides.NONE).fold(flood, problems::add);
    assertThat(folding.entries()).hasSize(400);
    assertThat(folding.entries()).extracting(Entry::id).doesNotHaveDuplicates();
    assertThat(folding.entries()).extracting(Entry::slug).doesNotHaveDuplicates();
    assertThat(problems).hasSize(199);
  }

  @Test
  void nothingIsFoldedOfNothing() {
    assertThat(fold().entries()).isEmpty();
  }

  private Folding fold(CleanEntry... chronological) {
    return new Deduplicator(Overrides.NONE).fold(List.of(chronological), problems::add);
  }
}
