package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> TITLES =
      List.of(
          "Poseidon: Efficient Foundation Models for PDEs",
          "OpenELM: An Efficient Language Model Family",
          "Scaling Laws for Neural Language Models",
          "Model Soups",
          "Scattered or Connected? An Optimized Approach");

  @Test
  void aSlipOfThePenFindsItsTitle() {
    assertThat(Nearest.of("scaling law for neural langage models", TITLES))
        .contains("Scaling Laws for Neural Language Models");
  }

  @Test
  void aNameFindsTheTitleThatBeginsWithIt() {
    assertThat(Nearest.of("OpenELN", TITLES))
        .contains("OpenELM: An Efficient Language Model Family");
    assertThat(Nearest.of("Posseidon", TITLES))
        .contains("Poseidon: Efficient Foundation Models for PDEs");
  }

  @Test
  void ofEqualsTheFirstIsNamed() {
    assertThat(Nearest.of("abd", List.of("abc", "abe"))).contains("abc");
  }

  @Test
  void nothingIsNamedWhereNothingIsNear() {
    assertThat(Nearest.of("§", TITLES)).isEmpty();
    assertThat(Nearest.of("Moss in the North of Norway", TITLES)).isEmpty();
    assertThat(Nearest.of("10.1000/182", TITLES)).isEmpty();
    assertThat(Nearest.of("kelp", List.of("meadows", "other"))).isEmpty();
  }

  @Test
  void theFirstWordsOfATitleAreNearHoweverFew() {
    assertThat(Nearest.of("Scaling Laws", TITLES))
        .contains("Scaling Laws for Neural Language Models");
    assertThat(Nearest.of("Tulu", List.of("Tülu 3"))).contains("Tülu 3");
    assertThat(Nearest.of("Scal", TITLES)).isEmpty();
  }

  @Test
  void twoFifthsOfWhatWasWrittenMayBeWrong() {
    assertThat(Nearest.of("abcde", List.of("xbcdy"))).contains("xbcdy");
    assertThat(Nearest.of("abcde", List.of("xbcyz"))).isEmpty();
    assertThat(Nearest.of("a", List.of("b"))).contains("b");
  }

  @Test
  void withoutCandidatesNothingIsNamed() {
    assertThat(Nearest.of("Any", List.of())).isEmpty();
  }

  @Test
  void theRightOneIsFoundAmongManyAndLongOnes() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add("Paper " + i + " on nothing in particular " + "ﷺ".repeat(i % 50 == 0 ? 400 : 1));
    }
    many.add(17_000, "A Very Particular Title");
    assertThat(Nearest.of("A Verry Particular Title", many)).contains("A Very Particular Title");
    assertThat(Nearest.of("x".repeat(1_000_000), List.of("y"))).isEmpty();
  }

  @Test
  void aTitleThatWasCutShortIsNearestToItsWhole() {
    assertThat(
            Nearest.of(
                "Transformers Can Navigate Mazes",
                List.of(
                    "BARS-CTR: Open Benchmarking for Click-Through Rate Prediction",
                    "Transformers Can Count, and Other Things That They Can Do",
                    "Transformers Can Navigate Mazes With Multi-Step Prediction")))
        .contains("Transformers Can Navigate Mazes With Multi-Step Prediction");
  }
}
