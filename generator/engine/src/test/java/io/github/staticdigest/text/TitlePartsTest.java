package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LST: Ladder Side-Tuning | LST | Ladder Side-Tuning",
        "AURORA:Automated Training | AURORA | Automated Training",
        "Scattered or Connected? An Approach | Scattered or Connected? | An Approach",
        "Model Soups - Averaging | Model Soups | Averaging",
        "Model Soups — Averaging – again | Model Soups | Averaging – again",
        "Notes on (a: b) and “c: d”: the rest | Notes on (a: b) and “c: d” | the rest",
        "A comment on \"X: Y\": it fails | A comment on \"X: Y\" | it fails",
        "Unbalanced) first: second | Unbalanced) first | second",
      })
  void aSubtitleIsSplitOff(String title, String main, String subtitle) {
    assertThat(TitleParts.of(title)).isEqualTo(new TitleParts(main, subtitle));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Poseidon",
        "A 3:1 Ratio",
        "Low-Rank Adaptation",
        "Where to Go?",
        "Ends with a colon:",
        "Is it?Or not",
        ": starts with one",
        "Mixed -signs",
        "(never: closed",
        "?",
        ""
      })
  void aTitleWithoutSubtitleIsAllMain(String title) {
    assertThat(TitleParts.of(title)).isEqualTo(new TitleParts(title, ""));
  }

  @Test
  void spacesAroundGo() {
    assertThat(TitleParts.of("  One  ").main()).isEqualTo("One");
  }
}
