package io.github.staticdigest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepairsTest {

  private static final List<Repair> THREE =
      List.of(
          new Repair("latex-accent", "title", "na\\\"ive \uD83D\uDE00", "na\u00EFve \uD83D\uDE00"),
          new Repair("control-character", "abstract", "\u0000", ""),
          new Repair("lost-dash", "abstract", "", "\u2014"));

  @Test
  void theyAreWhatTheyWere() {
    assertThat(Repairs.of(THREE)).isEqualTo(THREE).hasSameHashCodeAs(THREE);
    assertThat(Repairs.of(List.of())).isEmpty();
  }

  @Test
  void theyStayWhatTheyWere() {
    List<Repair> given = new ArrayList<>(THREE);
    List<Repair> repairs = Repairs.of(given);
    given.clear();
    assertThat(repairs).isEqualTo(THREE);
  }

  @Test
  void halfASurrogatePairIsNotKept() {
    Repair repair = new Repair("control-character", "title", "Moss \uD83D here", "Moss  here");
    assertThat(Repairs.of(List.of(repair)))
        .containsExactly(new Repair("control-character", "title", "Moss ? here", "Moss  here"));
  }
}
