package io.github.staticdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalisedTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "A plain text of BERT,a bert",
        "We use (mLSTM) here,we (mlstm) ",
        "no capital at all,''",
        "Ödön naïve ΣΑΣ,ödön σασ",
        "ends in ΑΣ ας.,ασ ασ.",
        "'',''",
        "x X,x",
        "X,x"
      })
  void wordsWithCapitalsAreGivenInSmallLetters(String text, String words) {
    assertThat(Capitalised.words(text)).isEqualTo(words);
  }
}
