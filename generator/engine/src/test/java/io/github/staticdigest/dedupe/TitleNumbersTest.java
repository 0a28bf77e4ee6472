package io.github.staticdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "plastic bullets part 2, 2, true",
    "plastic bullets part ii of the tale, 2, true",
    "stability iv, 4, false",
    "type ii errors, 2, false",
    "workshop 2019, 2019, false",
    "volume x, 10, true",
  })
  void numbersAreTold(String key, String number, boolean counts) {
    assertThat(TitleNumbers.in(key)).isEqualTo(new TitleNumbers(Set.of(number), counts));
  }

  @ParameterizedTest
  @CsvSource({
    "i am a strange loop",
    "vitpose",
    "x injective covers",
    "3d scenes",
    "part of speech"
  })
  void whatIsNoNumberIsNone(String key) {
    assertThat(TitleNumbers.in(key)).isEqualTo(new TitleNumbers(Set.of(), false));
  }

  @Test
  void ofSeveralEachIsTold() {
    assertThat(TitleNumbers.in("10 lessons of 2 years iii").all())
        .containsExactlyInAnyOrder("10", "2", "3");
  }
}
