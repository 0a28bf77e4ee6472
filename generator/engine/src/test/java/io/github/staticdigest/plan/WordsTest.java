package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void whatIsTooLongIsCutBehindAWordButNotToASliver() {
    assertThat(Words.cut("One two three", 13)).isEqualTo("One two three");
    assertThat(Words.cut("One two three", 12)).isEqualTo("One two …");
    assertThat(Words.cut("A " + "x".repeat(20), 10)).isEqualTo("A xxx …");
    assertThat(Words.cut("🦊".repeat(20), 10)).isEqualTo("🦊".repeat(5) + " …");
  }
}
