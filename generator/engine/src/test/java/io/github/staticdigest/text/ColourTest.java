package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColourTest {

  @Test
  void contrastIsThatOfTheGuidelines() {
    assertThat(Colour.contrast("#000000", "#FFFFFF")).isEqualTo(21, within(0.001));
    assertThat(Colour.contrast("#777777", "#FFFFFF")).isEqualTo(4.478, within(0.001));
    assertThat(Colour.contrast("#FFFFFF", "#777777")).isEqualTo(4.478, within(0.001));
  }

  @Test
  void aRatioIsNeverRoundedUp() {
    assertThat(Colour.inWords(4.478)).isEqualTo("4.4");
    assertThat(Colour.inWords(21)).isEqualTo("21.0");
  }

  @Test
  void aReadableColourStaysAndAnotherIsMixedUntilItIs() {
    List<String> paper = List.of("#FFFFFF", "#F0EFE9");
    assertThat(Colour.readable("#A31D18", paper, 4.5)).isEqualTo("#A31D18");
    String mixed = Colour.readable("#FFD400", paper, 4.5);
    assertThat(Colour.contrast(mixed, "#F0EFE9")).isBetween(4.5, 5.0);
    String light = Colour.readable("#000044", List.of("#14161A"), 6);
    assertThat(Colour.contrast(light, "#14161A")).isBetween(6.0, 6.6);
    assertThat(Colour.readable("#000000", List.of("#101010"), 25)).isEqualTo("#FFFFFF");
  }

  @Test
  void onlySixHexDigitsAreAColour() {
    assertThat(Colour.isOne("#a31D18")).isTrue();
    assertThat(Colour.isOne("#abc")).isFalse();
    assertThat(Colour.isOne("red")).isFalse();
  }
}
