package io.github.staticdigest.relate;

import static io.github.staticdigest.sample.Papers.entry;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void aPlaceGivesTheWordsBack() {
    String text = Place.text(entry("Moons", "Ocean tides."));
    assertThat(Place.spelling(text, Place.of(0, 11))).isEqualTo("Ocean tides");
    assertThat(Place.spelling(text, Place.of(13, 18))).isEqualTo("Moons");
  }

  @Test
  void aTermTooLongOrTooFarOffHasNoPlace() {
    assertThat(Place.of(0, 511)).isNotEqualTo(Place.UNKNOWN);
    assertThat(Place.of(0, 512)).isEqualTo(Place.UNKNOWN);
    assertThat(Place.of(1 << 22, (1 << 22) + 5)).isEqualTo(Place.UNKNOWN);
  }
}
