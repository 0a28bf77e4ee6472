package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "Graph-Learning, 2 Ways| graph learning 2 ways",
        "Schrödinger & Poincaré| schrodinger poincare",
        "Stra\u00dfe \uFB01eld İ| straße field i",
        "a\u0301b ΔΣ 大模型 \uD835\uDC65| ab δσ 大模型 x",
      },
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false)
  void aTextIsItsWordsInSmallLettersWithoutAccents(String text, String folded) {
    assertThat(FoldedText.fold(text)).isEqualTo(folded);
  }

  @Test
  void aPhraseIsFoundAsWholeWordsAndInThePlural() {
    FoldedText text = FoldedText.of("Graph networks, and boxes");
    assertThat(text.hasAny(List.of(FoldedText.fold("graph network")))).isTrue();
    assertThat(text.hasAny(List.of(FoldedText.fold("Box")))).isTrue();
    assertThat(text.hasAny(List.of(FoldedText.fold("net")))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFE70", "\u037A", "...", ""})
  void aPhraseOfWhichNoLetterIsLeftStandsNowhere(String phrase) {
    assertThat(FoldedText.of("any paper at all").hasAny(List.of(FoldedText.fold(phrase))))
        .isFalse();
  }
}
