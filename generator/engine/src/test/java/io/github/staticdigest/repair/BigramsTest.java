package io.github.staticdigest.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BigramsTest {

  private static final Bigrams BIGRAMS = Bigrams.of("a 64times64 array of $x$, naïve 大");

  @ParameterizedTest
  @ValueSource(strings = {"times", "$", "a", "大", "ïv", "64"})
  void whatATextHasIsNeverDenied(String sign) {
    assertThat(BIGRAMS.mayHave(sign)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\", "leq", "rightarrow", "{\\", "sqrt{"})
  void whatATextHasNotIsMostlyDenied(String sign) {
    assertThat(BIGRAMS.mayHave(sign)).isFalse();
  }

  @Test
  void anEmptyTextHasNothing() {
    assertThat(Bigrams.of("").mayHave("a")).isFalse();
  }
}
