package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void countsWhatMustBeChanged() {
    assertThat(EditDistance.of("kitten", "sitting", 10)).isEqualTo(3);
    assertThat(EditDistance.of("same", "same", 0)).isZero();
    assertThat(EditDistance.of("", "abc", 3)).isEqualTo(3);
  }

  @Test
  void givesUpBeyondTheLimit() {
    assertThat(EditDistance.of("kitten", "sitting", 2)).isEqualTo(3);
    assertThat(EditDistance.of("a", "abcdefgh", 2)).isEqualTo(3);
    assertThat(EditDistance.of("abcdefgh", "stuvwxyz", 4)).isEqualTo(5);
  }
}
