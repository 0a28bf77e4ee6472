package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysInWordsTest {

  private static final LocalDate DATE = LocalDate.of(2026, 3, 28);
  private static final MonthDay DAY = MonthDay.of(6, 9);

  @Test
  void aFullDateIsToldWithItsYear() {
    assertThat(DaysInWords.of(DATE, null, "en")).isEqualTo("28 March 2026");
  }

  @Test
  void aFullDateBeatsTheDayOfTheBanner() {
    assertThat(DaysInWords.of(DATE, DAY, "en")).isEqualTo("28 March 2026");
  }

  @Test
  void aDayWithoutAYearIsToldAsSuch() {
    assertThat(DaysInWords.of(null, DAY, "en")).isEqualTo("9 June, year not given");
  }

  @Test
  void theLastOfFebruaryNeedsNoYear() {
    assertThat(DaysInWords.of(null, MonthDay.of(2, 29), "en"))
        .isEqualTo("29 February, year not given");
  }

  @Test
  void nothingKnownIsToldAsNoDate() {
    assertThat(DaysInWords.of(null, null, "en")).isEqualTo("no date");
  }

  @Test
  void monthsAreNamedInTheLanguageOfTheDigest() {
    assertThat(DaysInWords.of(DATE, null, "fr")).isEqualTo("28 mars 2026");
  }

  @Test
  void theMachinesLanguageHasNoSay() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai-ca-buddhist"));
      assertThat(DaysInWords.of(DATE, null, "en-GB")).isEqualTo("28 March 2026");
    } finally {
      Locale.setDefault(machine);
    }
  }
}
