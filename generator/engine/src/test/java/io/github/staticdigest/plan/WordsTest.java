package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void aSentenceHasOneFullStop() {
    assertThat(
            Stream.of("Models.", "Models", "Why?", "A “test.”", "A “test”", "Go…", "", "\"")
                .map(Words::sentence))
        .containsExactly("Models.", "Models.", "Why?", "A “test.”", "A “test”.", "Go…", "", "\".");
  }

  @Test
  void whatIsTooLongIsCutBehindAWordButNotToASliver() {
    assertThat(Words.cut("One two three", 13)).isEqualTo("One two three");
    assertThat(Words.cut("One two three", 12)).isEqualTo("One two …");
    assertThat(Words.cut("A " + "x".repeat(20), 10)).isEqualTo("A xxx …");
    assertThat(Words.cut("🦊".repeat(20), 10)).isEqualTo("🦊".repeat(5) + " …");
  }
}
