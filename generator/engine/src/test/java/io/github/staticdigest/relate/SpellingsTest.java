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
    assertThat(spellings.at(0)).isNotNull().extracting(Spelling::written).isEqualTo("Ocean tides");
    assertThat(spellings.at(1)).isNotNull().extracting(Spelling::written).isEqualTo("Moons");
    assertThat(spellings.first(0)).isEqualTo(Tokens.number("ocean"));
    assertThat(spellings.last(0)).isEqualTo(Tokens.number("tide"));
  }

  @Test
  void ofATermWithoutAPlaceNothingIsKnownWhateverStoodThereBefore() {
    lay("Moons", "Ocean tides.", Place.of(0, 11));
    assertThat(spellings.last(0)).isEqualTo(Tokens.number("tide"));
    assertThat(spellings.at(0)).isNotNull();
    lay("Moons", "Ocean tides.", Place.UNKNOWN);
    assertThat(spellings.at(0)).isNull();
    assertThat(spellings.first(0)).isZero();
    assertThat(spellings.last(0)).isZero();
  }

  @Test
  void termsOfAnotherEntryAreReadInItsText() {
    lay("Moons", "Ocean tides.", Place.of(0, 11));
    assertThat(spellings.first(0)).isEqualTo(Tokens.number("ocean"));
    lay("Moons", "River deltas.", Place.of(0, 12));
    assertThat(spellings.first(0)).isEqualTo(Tokens.number("river"));
    assertThat(spellings.at(0)).isNotNull().extracting(Spelling::written).isEqualTo("River deltas");
  }

  @Test
  void termsOverlapWhereAnyOfTheirEndsAreAkin() {
    Spelling tides = spelling("ocean tides");
    assertThat(tides.overlaps(spelling("ocean"))).isTrue();
    assertThat(tides.overlaps(spelling("tidal ocean"))).isTrue();
    assertThat(tides.overlaps(spelling("tide of moons"))).isTrue();
    assertThat(tides.overlaps(spelling("river tide"))).isTrue();
    assertThat(tides.overlaps(spelling("river deltas"))).isFalse();
  }

  private static Spelling spelling(String written) {
    return new Spelling(Tokens.of(written));
  }

  private void lay(String title, String summary, int... places) {
    int[] starts = {0, places.length};
    VectorBlock block = new VectorBlock(starts, new int[1], new long[places.length], places);
    spellings.of(block, 0, Prose.of(entry(title, summary)));
  }
}
