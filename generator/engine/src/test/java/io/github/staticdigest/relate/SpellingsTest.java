package io.github.staticdigest.relate;

import static io.github.staticdigest.sample.Papers.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.text.Tokens;
import org.junit.jupiter.api.Test;

class SpellingsTest {

  private final Spellings spellings = new Spellings();

  @Test
  void aTermIsSpeltAsItsPlaceHasItAndAPairKnowsItsWords() {
    lay("Moons", "Ocean tides.", Place.of(0, 11), Place.of(13, 18));
    assertThat(spellings.of(0)).isNotNull().extracting(Spelling::written).isEqualTo("Ocean tides");
    assertThat(spellings.of(1)).isNotNull().extracting(Spelling::written).isEqualTo("Moons");
    assertThat(spellings.first(0)).isEqualTo(Tokens.number("ocean"));
    assertThat(spellings.last(0)).isEqualTo(Tokens.number("tide"));
  }

  @Test
  void ofATermWithoutAPlaceNothingIsKnownWhateverStoodThereBefore() {
    lay("Moons", "Ocean tides.", Place.of(0, 11));
    assertThat(spellings.last(0)).isEqualTo(Tokens.number("tide"));
    assertThat(spellings.of(0)).isNotNull();
    lay("Moons", "Ocean tides.", Place.UNKNOWN);
    assertThat(spellings.of(0)).isNull();
    assertThat(spellings.first(0)).isZero();
    assertThat(spellings.last(0)).isZero();
  }

  @Test
  void termsOfAnotherEntryAreReadInItsText() {
    lay("Moons", "Ocean tides.", Place.of(0, 11));
    assertThat(spellings.first(0)).isEqualTo(Tokens.number("ocean"));
    lay("Moons", "River deltas.", Place.of(0, 12));
    assertThat(spellings.first(0)).isEqualTo(Tokens.number("river"));
    assertThat(spellings.of(0)).isNotNull().extracting(Spelling::written).isEqualTo("River deltas");
  }

  private void lay(String title, String summary, int... places) {
    int[] starts = {0, places.length};
    VectorBlock block = new VectorBlock(starts, new int[1], new long[places.length], places);
    spellings.of(block, 0, Prose.of(entry(title, summary)));
  }
}
