package io.github.staticdigest.gist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Gist.Origin;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import io.github.staticdigest.repair.Repairer;
import io.github.staticdigest.sample.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GistFinderTest {

  private static String gist(String text) {
    return GistFinder.find(RichText.of(text)).text().text();
  }

  /** The gist of a paper of the dumps, found by a word of its title. */
  private static String gistOf(String title) {
    return Seeds.listings().stream()
        .filter(raw -> raw.title().contains(title))
        .map(raw -> GistFinder.find(new Repairer().repair(raw).abstractText()).text().plain())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSentenceThatProposesWinsOverTheStateOfTheArtAndResults() {
    String text =
        "Language models are large. Existing methods have been proposed to prune them. In this paper,"
            + " we propose a pruning method that needs no training and keeps the model's accuracy."
            + " Experiments show that we outperform others. Code is available at https://a.org.";
    Gist gist = GistFinder.find(RichText.of(text));
    assertThat(gist.origin()).isEqualTo(Origin.CUE);
    assertThat(gist.text().text())
        .isEqualTo(
            "We propose a pruning method that needs no training and keeps the model's accuracy.");
    assertThat(text.substring(gist.start(), gist.end()))
        .startsWith("In this paper, we propose")
        .endsWith(".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PeaTMOSS | This paper presents the PeaTMOSS dataset",
        "GPipe | To address the need for efficient and task-independent model parallelism, we introduce GPipe",
        "Fair Comparison of Long-Sequence Models | We show that random initialization leads to gross",
        "What learning algorithm is in-context | We investigate the hypothesis that transformer-based",
        "gas chromatograph | A mathematical model is developed to describe",
        "Autoregressive Large Language Models are Computationally | We show that autoregressive decoding",
        "Beta Pictoris | Our goal here is to explore the possibility",
        "Unveiling the Secret Recipe | We aim to bridge this gap by presenting a comprehensive study",
        "o1-Coder | The technical report introduces O1-CODER",
        "Beyond U: | We introduce an approach that leverages continuous dynamical systems",
        "CodeElo | We introduce CodeElo, a standardized",
        "CFDBench | We construct CFDBench, a benchmark",
        "meningitis | A compartmental deterministic model that allows (1) immunity",
        "O1 Embedder | We propose a novel approach called O1 Embedder",
      })
  void papersOfTheDumpsSayWhatTheyDo(String title, String beginning) {
    assertThat(gistOf(title)).startsWith(beginning);
  }

  @Test
  void theFirstOfEqualCuesWinsUnlessItsLengthIsAwkward() {
    String good = "We present a method that turns listings of papers into a digest for readers.";
    assertThat(gist(good + " We present another method that turns digests of papers into mails."))
        .isEqualTo(good);
    assertThat(gist("Much is unknown. We present Foo. " + good)).isEqualTo(good);
    assertThat(gist("Much is unknown. We present a method " + "and more ".repeat(60) + ". " + good))
        .isEqualTo(good);
  }

  @Test
  void aSentenceThatNeedsTheOneBeforeIsPoor() {
    String good = "We study how large networks learn from very few examples of a new task.";
    assertThat(
            gist(
                "It does what we present in a way. "
                    + good
                    + " This allows what we propose to grow."))
        .isEqualTo(good);
  }

  @Test
  void sideIssuesAndPromisesAreWorthLess() {
    String good = "We analyze why networks forget what they have learned on former tasks.";
    assertThat(
            gist(
                "Networks forget. "
                    + good
                    + " We also release a tool. Furthermore, we propose a name."))
        .isEqualTo(good);
    assertThat(gist("Networks forget. " + good + " We hope to propose more. Do we propose enough?"))
        .isEqualTo(good);
  }

  @Test
  void whatStandsInBracketsIsNoCue() {
    String good = "This article surveys the methods by which networks forget.";
    assertThat(
            gist("Networks forget. " + good + " They differ on tasks (one that we propose here)."))
        .isEqualTo(good);
  }

  @Test
  void withoutACueItIsTheFirstSentence() {
    Gist gist = GistFinder.find(RichText.of("However, networks forget. Nobody knows why."));
    assertThat(gist.origin()).isEqualTo(Origin.FIRST);
    assertThat(gist.text().text()).isEqualTo("Networks forget.");
    assertThat(gist.start()).isZero();
    assertThat(gist.end()).isEqualTo(25);
  }

  @Test
  void namesKeepTheirSmallLetterAndWordsDoNot() {
    assertThat(gist("In this paper, u-muP is presented as a scheme for the training of networks."))
        .startsWith("u-muP is");
    assertThat(
            gist("In this paper, o1-Coder is presented as a scheme for the training of networks."))
        .startsWith("o1-Coder");
    assertThat(gist("In this paper, a scheme is presented for the training of networks at home."))
        .startsWith("A scheme");
    assertThat(gist("In this paper, well-known schemes are studied for the training of networks."))
        .startsWith("Well-known");
  }

  @Test
  void stylesSurvive() {
    RichText text =
        new RichText(
            List.of(
                Span.plain("Gas warms. In this work, we present "),
                new Span("emulators", Style.EMPHASIS),
                Span.plain(" of CO"),
                new Span("2", Style.SUBSCRIPT),
                Span.plain(" and of its effect on the climate of the planet. Done.")));
    assertThat(GistFinder.find(text).text().spans())
        .containsExactly(
            Span.plain("We present "),
            new Span("emulators", Style.EMPHASIS),
            Span.plain(" of CO"),
            new Span("2", Style.SUBSCRIPT),
            Span.plain(" and of its effect on the climate of the planet."));
  }

  @Test
  void aLinkInFrontIsLeftAsItIs() {
    RichText text =
        new RichText(List.of(new Span("https://a.org", Style.LINK), Span.plain(" is all.")));
    assertThat(GistFinder.find(text).text()).isEqualTo(text);
  }

  @Test
  void twoSentencesAreToldTheSecondIsTheOneAfterTheGist() {
    assertThat(two("Toys are old. We propose a new kind of toy. It is red. It sells."))
        .isEqualTo("We propose a new kind of toy. It is red.");
    assertThat(two("Toys are old. We propose a new kind of toy."))
        .as("the gist comes last")
        .isEqualTo("Toys are old. We propose a new kind of toy.");
    assertThat(two("We propose a new kind of toy.")).isEqualTo("We propose a new kind of toy.");
    assertThat(two("")).isEmpty();
  }

  private static String two(String text) {
    Gist gist = GistFinder.find(RichText.of(text));
    return text.substring(gist.from(), gist.to());
  }

  @Test
  void anEmptyTextHasAnEmptyGist() {
    Gist gist = GistFinder.find(RichText.of(""));
    assertThat(gist).isEqualTo(new Gist(RichText.of(""), Origin.FIRST, 0, 0));
  }

  @Test
  void everyGistOfTheDumpsIsAWholeSentenceOfItsAbstract() {
    int weak = 0;
    for (RawEntry raw : Seeds.listings()) {
      RichText text = new Repairer().repair(raw).abstractText();
      Gist gist = GistFinder.find(text);
      String whole = text.text().substring(gist.start(), gist.end());
      assertThat(whole.substring(1)).endsWith(gist.text().text().substring(1));
      assertThat(Sentences.of(text.text())).contains(new Sentence(gist.start(), gist.end(), whole));
      weak += gist.origin() == Origin.FIRST ? 1 : 0;
    }
    assertThat(weak).isLessThan(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we ",
        "we aaaa",
        "this paper ",
        "In this paper, ",
        "we x and ",
        "our goal ",
        "to this ",
        "we propose",
        "a.b ",
        "the of our ",
        "is ",
        "(",
        "Foo is a ",
        "we lyly ",
        "in “",
        ", this work"
      })
  void aLongTextOfOnePieceIsNoTrouble(String piece) {
    String text = "We " + piece.repeat(100_000 / piece.length());
    assertThat(GistFinder.find(RichText.of(text)).end()).isLessThanOrEqualTo(text.length());
  }
}
