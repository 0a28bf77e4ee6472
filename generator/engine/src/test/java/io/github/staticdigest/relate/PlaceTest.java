package io.github.staticdigest.relate;

import static io.github.staticdigest.sample.Papers.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.text.TokenReader;
import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void aPlaceGivesTheWordsBack() {
    Prose text = Prose.of(entry("Moons", "Ocean tides."));
    assertThat(read(text, Place.of(0, 11))).isEqualTo("Ocean tides");
    assertThat(read(text, Place.of(13, 18))).isEqualTo("Moons");
    assertThat(read(Prose.of(entry("Moons", null)), Place.of(1, 6))).isEqualTo("Moons");
  }

  private static String read(Prose text, int place) {
    return text.read(place, new TokenReader()).text();
  }

  @Test
  void aTermTooLongOrTooFarOffHasNoPlace() {
    assertThat(Place.of(0, 511)).isNotEqualTo(Place.UNKNOWN);
    assertThat(Place.of(0, 512)).isEqualTo(Place.UNKNOWN);
    assertThat(Place.of(1 << 22, (1 << 22) + 5)).isEqualTo(Place.UNKNOWN);
  }
}
