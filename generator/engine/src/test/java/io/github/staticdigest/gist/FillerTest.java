package io.github.staticdigest.gist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contrary to this conventional wisdom, ",
        "In this paper, ",
        "In this paper ",
        "In this technical report, ",
        "With this paper, ",
        "Methods: In this work, ",
        "Here, ",
        "Specifically, ",
        "More specifically, ",
        "Therefore, ",
        "To this end, ",
        "To address this issue, ",
        "To address these, ",
        "To address this ",
        "To overcome these limitations, ",
        "To bridge and close this gap, ",
        "To mitigate this, ",
        "Motivated by this, ",
        "Inspired by this insight, ",
        "Based on these findings, ",
        "With this in mind, in this paper, ",
        "With this motivation, ",
        "To leverage this insight, ",
        "Towards understanding the mechanisms underlying this phenomenon, ",
        "As a first step toward answering this question, ",
        "To address these gaps in crisis informatics literature, ",
        "Thus, in this study, "
      })
  void tiesToTheTextAroundAreFiller(String filler) {
    assertThat(Filler.length(filler + "we propose a method.")).isEqualTo(filler.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To address the need for efficient model parallelism, we introduce GPipe.",
        "Using French as our investigation language, we train models.",
        "For an important category of PDEs, we propose reformulating PINNs.",
        "Given a set of K probability densities, we consider one.",
        "In this work on graphs we find much.",
        "This paper presents a dataset.",
        "Hereafter we stop.",
        "Inspired by the Hebbian theory, we propose to predict a mask."
      })
  void anOpeningThatSaysSomethingIsNone(String sentence) {
    assertThat(Filler.length(sentence)).isZero();
  }
}
