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
