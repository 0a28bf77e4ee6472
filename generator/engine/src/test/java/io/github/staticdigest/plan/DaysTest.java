package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.text.Messages;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {

  private static final LocalDate DATE = LocalDate.of(2026, 3, 28);
  private static final MonthDay DAY = MonthDay.of(6, 9);
  private static final Messages ENGLISH = Messages.of("en");

  @Test
  void aFullDateIsToldWithItsYear() {
    assertThat(Days.words(DATE, null, ENGLISH)).isEqualTo("28 March 2026");
  }

  @Test
  void aFullDateBeatsTheDayOfTheBanner() {
    assertThat(Days.words(DATE, DAY, ENGLISH)).isEqualTo("28 March 2026");
  }

  @Test
  void aDayWithoutAYearIsToldAsSuch() {
    assertThat(Days.words(null, DAY, ENGLISH)).isEqualTo("9 June, year not given");
  }

  @Test
  void theLastOfFebruaryNeedsNoYear() {
    assertThat(Days.words(null, MonthDay.of(2, 29), ENGLISH))
        .isEqualTo("29 February, year not given");
  }

  @Test
  void nothingKnownIsToldAsNoDate() {
    assertThat(Days.words(null, null, ENGLISH)).isEqualTo("no date");
  }

  @Test
  void daysAreToldInTheLanguageOfTheDigest() {
    assertThat(Days.words(DATE, null, Messages.of("de"))).isEqualTo("28. März 2026");
  }

  @Test
  void aSpanOfDaysNamesMonthAndYearOnce() {
    assertThat(span("2024-12-02", "2024-12-08", "en")).isEqualTo("2–8 December 2024");
    assertThat(span("2026-03-30", "2026-04-05", "en")).isEqualTo("30 March – 5 April 2026");
    assertThat(span("2025-12-29", "2026-01-04", "en"))
        .isEqualTo("29 December 2025 – 4 January 2026");
    assertThat(span("2024-12-02", "2024-12-08", "de")).isEqualTo("2.–8. Dezember 2024");
    assertThat(span("2026-03-30", "2026-04-05", "de")).isEqualTo("30. März – 5. April 2026");
  }

  private static String span(String from, String to, String language) {
    return Days.span(LocalDate.parse(from), LocalDate.parse(to), Messages.of(language));
  }

  @Test
  void theMachinesLanguageHasNoSay() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai-ca-buddhist"));
      assertThat(Days.words(DATE, null, Messages.of("en-GB"))).isEqualTo("28 March 2026");
    } finally {
      Locale.setDefault(machine);
    }
  }
}
