package io.github.staticdigest.read;

import static io.github.staticdigest.read.Reading.ABSTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and abstracts in turn, and what happens where they are not. */
class ListingGrammarTest {

  private static final String LONG_TITLE =
      "Interpretable structural model error discovery from sparse assimilation increments using"
          + " spectral bias-reduced neural networks: A quasi-geostrophic turbulence test case";

  @Test
  void titleAndAbstractStandInTurnWithBlankLinesBetween() {
    Reading reading = Reading.ofLines("First paper", "", "A", "", "Second paper", "", "A");
    assertThat(reading.outline()).containsExactly("First paper", "Second paper");
    assertThat(reading.entries().get(1).at().line()).isEqualTo(5);
    assertThat(reading.entries().get(1).abstractText()).isEqualTo(ABSTRACT);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void titleAndAbstractStandInTurnWithoutBlankLines() {
    Reading reading = Reading.ofLines("First paper", "A", "Second paper", "A");
    assertThat(reading.outline()).containsExactly("First paper", "Second paper");
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Poseidon",
        "42",
        "2 OLMo 2 Furious",
        "o1-Coder: an o1 Replication for Coding",
        "What learning algorithm is in-context learning? Investigations with linear models",
        "It was twenty years ago today ...",
        "No Abstract Machine Is an Island",
        "We Need to Talk",
        "Gemma 2.",
        LONG_TITLE
      })
  void aTitleIsATitleWhetherItsAbstractFollowsOrNot(String title) {
    Reading whole = Reading.ofLines("First paper", "A", title, "A", "Last paper", "A");
    assertThat(whole.outline()).containsExactly("First paper", title, "Last paper");
    assertThat(whole.problems()).isEmpty();

    Reading without = Reading.ofLines("First paper", "A", title, "Last paper", "A");
    assertThat(without.outline()).containsExactly("First paper", "-" + title, "Last paper");
    assertThat(without.problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Physics Pedagogy and Assessment in Secondary Schools in the U.S.",
        "On https://example.org/ and what it says",
        LONG_TITLE
            + " with an afterthought that makes it longer than any title that was ever seen by us"
      })
  void aTitleThatLooksLikeAnAbstractIsATitleWhereAnAbstractFollows(String title) {
    Reading reading = Reading.ofLines("First paper", "A", title, "A", "Last paper", "A");
    assertThat(reading.outline()).containsExactly("First paper", title, "Last paper");
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We, team AImsterdam, summarize our submission to the fastMRI challenge (Zbontar et al.,"
            + " 2018). Our approach builds on recent advances in invertible learning to infer"
            + " models as presented in Putzky and Welling (2019). Both, our single-coil and our"
            + " multi-coil model share the same basic architecture.",
        "To appear in the proceedings.",
        "This is what they call \"a very short abstract.\"",
        "We show that every nonautonomous operator Riccati integral equation has a unique strongly"
            + " continuous solution whatever else it has",
        "See https://example.org/paper",
        "This volume contains the papers presented at the eleventh Workshop on Constraint Handling"
            + " Rules, which will be held at the occasion of the Vienna Summer of Logic"
      })
  void aShortAbstractIsAnAbstract(String text) {
    Reading reading = Reading.ofLines("First paper", text, "Last paper", "A");
    assertThat(reading.outline()).containsExactly("First paper", "Last paper");
    assertThat(reading.entries().get(0).abstractText()).isEqualTo(text);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void aChineseAbstractIsAnAbstract() {
    Reading reading = Reading.ofLines("一篇论文", "我们提出了一种新方法。", "另一篇论文", "A");
    assertThat(reading.outline()).containsExactly("一篇论文", "另一篇论文");
  }

  @Test
  void titlesWithoutAbstractsAreAllKept() {
    Reading reading = Reading.ofLines("First paper", "Second paper", "Third paper");
    assertThat(reading.outline()).containsExactly("-First paper", "-Second paper", "-Third paper");
    assertThat(reading.complaints())
        .contains(
            "dumps/x.txt:2: \"Second paper\" has no abstract. Put its abstract on the next line, or"
                + " delete the line if it is no title.");
  }

  @Test
  void aTitleThatStandsLastIsKeptWithAComplaint() {
    Reading reading = Reading.ofLines("First paper", "A", "", "Last paper");
    assertThat(reading.outline()).containsExactly("First paper", "-Last paper");
    assertThat(reading.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(4));
  }

  @Test
  void anAbstractWithoutATitleIsLeftOutAndTheRestIsRead() {
    Reading reading = Reading.ofLines("First paper", "A", "A", "Second paper", "A");
    assertThat(reading.outline()).containsExactly("First paper", "Second paper");
    assertThat(reading.entries().get(1).at().rank()).isEqualTo(2);
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.txt:3: An abstract without a title was left out: \"We present a method. It is"
                + " simple, and it works well on a...\". Put its title on the line before, or join"
                + " it to the abstract above.");
  }

  @Test
  void aFileMayBeginInTheMiddleOfAnAbstract() {
    Reading reading = Reading.ofLines("A", "First paper", "A");
    assertThat(reading.outline()).containsExactly("First paper");
    assertThat(reading.problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No abstract available",
        "[no abstract]",
        "Abstract is not available.",
        "N/A",
        "Abstract unavailable.",
        "TBD"
      })
  void aPlaceholderIsNoAbstractAndNoTitle(String placeholder) {
    Reading reading = Reading.ofLines("First paper", placeholder, "Second paper", "A");
    assertThat(reading.outline()).containsExactly("-First paper", "Second paper");
    assertThat(reading.problems()).hasSize(1);
  }

  @Test
  void rulesAndTheLabelAbstractSayNothing() {
    Reading reading =
        Reading.ofLines(
            "First paper", "Abstract:", "A", "----", "Second paper", "•", "ABSTRACT", "A");
    assertThat(reading.outline()).containsExactly("First paper", "Second paper");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void carriageReturnsTabsFormFeedsAndOddBlanksAreTrimmed() {
    Reading reading =
        Reading.of(
            "\uFEFF\tFirst paper \u00A0\r\n\r\n\f"
                + ABSTRACT
                + "\u200B \r\n\u00A0\t\r\nSecond paper\r\n"
                + ABSTRACT
                + "\u0000");
    assertThat(reading.outline()).containsExactly("First paper", "Second paper");
    assertThat(reading.entries()).allMatch(entry -> ABSTRACT.equals(entry.abstractText()));
    assertThat(reading.entries().get(1).at().line()).isEqualTo(5);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void whatStandsWithinALineIsKeptToTheLetter() {
    String title = "A\u0000 <script>\u202E ${title}\tB\u00A0C";
    assertThat(Reading.ofLines(title, "A").titles()).containsExactly(title);
  }

  @Test
  void linesMayEndAsOnOldMachines() {
    Reading reading = Reading.of("First paper\r" + ABSTRACT + "\rSecond paper\r" + ABSTRACT);
    assertThat(reading.outline()).containsExactly("First paper", "Second paper");
    assertThat(reading.entries().get(1).at().line()).isEqualTo(3);
  }

  @Test
  void aFileThatIsNoListingDoesNotFloodTheSummary() {
    Reading reading = Reading.of("word\n".repeat(5_000));
    assertThat(reading.entries()).hasSize(5_000);
    assertThat(reading.problems()).hasSize(101);
    assertThat(reading.complaints().get(100))
        .isEqualTo("dumps/x.txt: 4900 more problems. Mend those above, then build again.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n  \n", "\uFEFF", "new\n\nSubscribe\n\nJun 9\n"})
  void aDumpWithoutPapersIsAComplaint(String text) {
    Reading reading = Reading.of(text);
    assertThat(reading.entries()).isEmpty();
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.txt:1: No paper was found in it. Paste the listing into it, or delete it.");
  }
}
