package io.github.staticdigest.gist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Gist.Origin;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import io.github.staticdigest.read.DumpFolder;
import io.github.staticdigest.read.DumpReader;
import io.github.staticdigest.repair.Repairer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GistFinderTest {

  @Test
  void theSentenceThatSaysWhatIsDoneIsQuoted() {
    Gist gist =
        find(
            "Storm surges flood coasts. Existing methods are slow and costly to run at scale."
                + " We propose a graph network that forecasts surges within seconds."
                + " It outperforms all baselines.");
    assertThat(gist.text().text())
        .isEqualTo("We propose a graph network that forecasts surges within seconds.");
    assertThat(gist.origin()).isEqualTo(Origin.CUE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In this paper, we present a solver for stiff equations that needs no mesh at all.
          In this work, we present a solver for stiff equations that needs no mesh at all.
          To this end, we present a solver for stiff equations that needs no mesh at all.
          Therefore, we present a solver for stiff equations that needs no mesh at all.
          """)
  void leadingFillerIsRemovedAndTheFirstLetterMadeCapital(String sentence) {
    assertThat(find("Meshes are costly. " + sentence).text().text())
        .isEqualTo("We present a solver for stiff equations that needs no mesh at all.");
  }

  @Test
  void theOffsetsCoverTheWholeSentenceWithItsFiller() {
    String text =
        "Meshes are costly. In this paper, we present a solver that needs no mesh at all.";
    Gist gist = find(text);
    assertThat(text.substring(gist.start(), gist.end()))
        .isEqualTo("In this paper, we present a solver that needs no mesh at all.");
  }

  @Test
  void theFirstSentenceIsQuotedWhereNoneSaysWhatIsDone() {
    Gist gist = find("Coasts are flooded more and more often. Nobody knows the reason for it.");
    assertThat(gist.text().text()).isEqualTo("Coasts are flooded more and more often.");
    assertThat(gist.origin()).isEqualTo(Origin.FIRST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We propose a method, e.g. for GPT-3.5 and others, that runs 1.5 times faster than before.
          We introduce a bound by Smith et al. that holds for every network in Fig. 3 of that paper.
          We present a tool for surges (see Eq. 4 vs. Eq. 5) that forecasts them within seconds.
          """)
  void aSentenceIsNotCutAtAnAbbreviationOrADecimal(String sentence) {
    assertThat(find("Surges are hard. " + sentence + " It is fast.").text().text())
        .isEqualTo(sentence);
  }

  @Test
  void whatOthersDidIsNotQuoted() {
    Gist gist =
        find(
            "Recent works propose large networks for the weather. However, they introduce a bias."
                + " We show that a small network forecasts rain as well as a large one.");
    assertThat(gist.text().text()).startsWith("We show that a small network");
  }

  @Test
  void indicesSurviveInTheQuotation() {
    RichText text =
        new RichText(
            List.of(
                Span.plain("Time is short. We propose a solver for x"),
                new Span("i", Style.SUBSCRIPT),
                Span.plain(" that converges in a bounded number of steps.")));
    assertThat(GistFinder.find(text).text().plain())
        .isEqualTo("We propose a solver for xᵢ that converges in a bounded number of steps.");
  }

  @Test
  void aTextOfSignsAloneIsItsOwnGist() {
    Gist gist = find("...");
    assertThat(gist.origin()).isEqualTo(Origin.FIRST);
    assertThat(gist.end()).isLessThanOrEqualTo(3);
  }

  @Test
  void everyGistOfTheRealDumpsIsAWholeSentenceOfItsAbstract() {
    List<RichText> abstracts = abstracts();
    assertThat(abstracts).hasSize(552);
    for (RichText told : abstracts) {
      String text = told.text();
      Gist gist = GistFinder.find(told);
      String sentence = text.substring(gist.start(), gist.end());
      assertThat(sentence).endsWith(gist.text().text().substring(1));
      // In one abstract the space between two sentences is lost.
      assertThat(text.substring(0, gist.start())).as(sentence).matches("(?s)|.*[ .]");
      assertThat(text.substring(gist.end())).as(sentence).matches("(?s)|[ \\p{Lu}].*");
    }
  }

  @Test
  void fewGistsOfTheRealDumpsAreWeak() {
    long weak =
        abstracts().stream().filter(text -> GistFinder.find(text).origin() == Origin.FIRST).count();
    assertThat(weak).isLessThan(30);
  }

  /** The abstracts of this repository's dumps, as they are shown. */
  private static List<RichText> abstracts() {
    Repairer repairer = new Repairer();
    List<RichText> abstracts = new ArrayList<>();
    for (Path dump : DumpFolder.list(Path.of("../../content"))) {
      DumpReader.read(dump, raw -> abstracts.add(repairer.repair(raw).abstractText()), p -> {});
    }
    return abstracts;
  }

  private static Gist find(String text) {
    return GistFinder.find(RichText.of(text));
  }
}
