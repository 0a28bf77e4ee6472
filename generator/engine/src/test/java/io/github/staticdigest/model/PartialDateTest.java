package io.github.staticdigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartialDateTest {

  private static final PartialDate YEAR = new PartialDate(2026, null, null);
  private static final PartialDate MONTH = new PartialDate(2026, 3, null);
  private static final PartialDate DAY = new PartialDate(2026, 3, 28);

  @Test
  void onlyADayIsADate() {
    assertThat(DAY.date()).isEqualTo(LocalDate.of(2026, 3, 28));
    assertThat(MONTH.date()).isNull();
    assertThat(YEAR.date()).isNull();
    assertThat(PartialDate.ofNullable(LocalDate.of(2026, 3, 28))).isEqualTo(DAY);
    assertThat(PartialDate.ofNullable(null)).isNull();
    assertThat(new PartialDate(2026, null, 28)).isEqualTo(YEAR);
  }

  @Test
  void itIsWrittenAsFarAsItIsTold() {
    assertThat(Stream.of(YEAR, MONTH, DAY, new PartialDate(987, 1, 2)).map(PartialDate::toString))
        .containsExactly("2026", "2026-03", "2026-03-28", "0987-01-02");
  }

  @Test
  void whatTellsMoreOfTheSameRefines() {
    assertThat(DAY.refines(MONTH)).isTrue();
    assertThat(DAY.refines(YEAR)).isTrue();
    assertThat(MONTH.refines(YEAR)).isTrue();
    assertThat(YEAR.refines(YEAR)).isFalse();
    assertThat(MONTH.refines(DAY)).isFalse();
    assertThat(DAY.refines(DAY)).isFalse();
    assertThat(DAY.refines(new PartialDate(2026, 4, null))).isFalse();
    assertThat(DAY.refines(new PartialDate(2025, null, null))).isFalse();
  }

  @Test
  void theyAreOrderedByTimeAndWhatTellsMoreIsFirst() {
    PartialDate earlier = new PartialDate(2025, null, null);
    PartialDate later = new PartialDate(2026, 4, null);
    assertThat(List.of(YEAR, later, MONTH, DAY, earlier).stream().sorted())
        .containsExactly(earlier, DAY, MONTH, later, YEAR);
  }

  @Test
  void noCalendarHasThose() {
    assertThatThrownBy(() -> new PartialDate(2026, 13, null)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> new PartialDate(2026, 2, 30)).isInstanceOf(DateTimeException.class);
  }
}
