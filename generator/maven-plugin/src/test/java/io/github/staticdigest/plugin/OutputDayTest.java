package io.github.staticdigest.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputDayTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-28T23:30:00Z,2026-03-28",
    "2026-03-28T23:30:00-05:00,2026-03-29",
    "1774741800,2026-03-28"
  })
  void theDayIsThatOfUtc(String timestamp, String day) {
    assertThat(OutputDay.of(timestamp)).hasToString(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "${git.commit.time}", "2026-03-28", "999999999999999"})
  void whatIsNoInstantGivesNoDay(String timestamp) {
    assertThat(OutputDay.of(timestamp)).isNull();
  }

  @Test
  void withoutThePropertyThereIsNoDay() {
    assertThat(OutputDay.of(null)).isNull();
  }
}
