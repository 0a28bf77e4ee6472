package io.github.staticdigest.dedupe;

import static io.github.staticdigest.sample.Papers.facts;
import static io.github.staticdigest.sample.Papers.paper;
import static io.github.staticdigest.sample.Papers.told;
import static io.github.staticdigest.sample.Papers.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Fold;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One paper whose title and abstract were revised, and its neighbours that are others. */
class RevisionTest {

  private static final String BEFORE = words("w", 100);

  /** 40 of 98 groups of words in common with {@link #BEFORE}: a likeness of 0.26. */
  private static final String AFTER = words("w", 42) + " " + words("v", 58);

  /** 90 of 98: 0.85. */
  private static final String HARDLY = words("w", 92) + " " + words("v", 8);

  @ParameterizedTest
  @CsvSource({
    "TasNet: Surpassing Masking for Speech, Conv-TasNet: Surpassing Magnitude Masking for Speech",
    "On the Theory of Connections, The Tensor Theory of Connections",
    "Managed Lane Networks, Managed Lane Networks Part I",
    "Modules and X-injective Covers, Covers of Modules",
  })
  void aRevisedPaperUnderARevisedTitleIsOne(String before, String after) {
    Folding folding = fold(paper("a", 1, before, BEFORE), paper("b", 1, after, AFTER));
    assertThat(folding.entries()).hasSize(1);
    assertThat(folding.folds()).extracting(Fold::rule).containsExactly("revised");
  }

  /** Two words of the title, each in the abstract as other letters write it. */
  @ParameterizedTest
  @CsvSource({"yapı kıyas", "λογος νομος", "Maſs Fluſs", "mRNA siRNA"})
  void wordsOfATitleAreFoundInTheOtherTextHoweverTheyAreWritten(String words) {
    assertThat(
            fold(
                    paper("a", 1, "Chemistry of Lakes", BEFORE + " " + words),
                    paper("b", 1, words, AFTER))
                .entries())
        .hasSize(1);
  }

  @Test
  void aTextWithoutATitleIsNoRevisionOfOneThatHasOne() {
    assertThat(fold(paper("a", 1, "Diffusions", BEFORE), paper("b", 1, "", AFTER)).entries())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Learning over Graphs Part I, Learning over Graphs Part II",
    "Separable States and Positive Maps, Separable States and Positive Maps II",
    "The 28th Workshop on Logic 2019, The 35th Workshop on Logic 2020",
    "ViTPose for Human Pose, ViTPose++ for Human Pose",
    "Reconstruction of Hamster Ovary Metabolism, Reconstruction of Escherichia Coli Metabolism",
  })
  void titlesThatTellPapersApartKeepThemApart(String one, String other) {
    assertThat(fold(paper("a", 1, one, BEFORE), paper("b", 1, other, AFTER)).entries()).hasSize(2);
  }

  @Test
  void aPartThatIsCountedIsAnotherPaperHoweverAlike() {
    assertThat(
            fold(
                    paper("a", 1, "Plastic Bullets", BEFORE),
                    paper("b", 1, "Stability of Plastic Bullets Part 2", HARDLY))
                .entries())
        .hasSize(2);
    assertThat(
            fold(
                    paper("a", 1, "The Index of Families II", BEFORE),
                    paper("b", 1, "Families in Cohomology and their Index", HARDLY))
                .entries())
        .hasSize(1);
  }

  @Test
  void twoLinesOfOneDumpAreTwoPapers() {
    assertThat(
            fold(
                    paper("a", 1, "Theory of Connections", BEFORE),
                    paper("a", 2, "Tensor Theory of Connections", AFTER))
                .entries())
        .hasSize(2);
  }

  @Test
  void whatADumpListsBesideAPaperIsAnother() {
    assertThat(
            fold(
                    paper("a", 1, "Theory of Connections", BEFORE),
                    paper("b", 1, "Tensor Theory of Connections", AFTER),
                    paper("b", 2, "Theory of Connections", BEFORE))
                .entries())
        .hasSize(2);
  }

  @Test
  void whereSourcesTellAuthorsAndDaysTextAloneDoesNotDecide() {
    CleanEntry one = paper("a", 1, "Theory of Connections", BEFORE);
    CleanEntry other = paper("b", 1, "Tensor Theory of Connections", AFTER);
    LocalDate day = LocalDate.of(2024, 3, 2);
    assertThat(
            fold(
                    told(one, facts(List.of(), day, "Ada Lovelace")),
                    told(other, facts(List.of(), day, "Ada Lovelace")))
                .entries())
        .hasSize(2);
    assertThat(fold(told(one, facts(List.of(), day, "Ada Lovelace")), other).entries()).hasSize(1);
  }

  @Test
  void aNoticeOfWithdrawalSaysNothingOfAPaper() {
    String notice = "This paper was withdrawn by its authors " + words("w", 30);
    assertThat(
            fold(paper("a", 1, "On Waves", notice), paper("b", 1, "Waves and Tides", notice))
                .entries())
        .hasSize(2);
  }

  @Test
  void theResultIsTheSameOnAnyNumberOfThreads() {
    List<CleanEntry> entries =
        List.of(
            paper("a", 1, "Theory of Connections", BEFORE),
            paper("b", 1, "Tensor Theory of Connections", AFTER),
            paper("b", 2, "Another", words("u", 70)));
    assertThat(new Deduplicator(Overrides.NONE, 4).fold(entries, problem -> {}))
        .isEqualTo(new Deduplicator(Overrides.NONE).fold(entries, problem -> {}));
  }

  private static Folding fold(CleanEntry... chronological) {
    return new Deduplicator(Overrides.NONE).fold(List.of(chronological), problem -> {});
  }
}
