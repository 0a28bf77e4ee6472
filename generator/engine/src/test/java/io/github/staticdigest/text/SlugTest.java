package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

  @Test
  void lettersAndDigitsStayAndGapsAreSingleHyphens() {
    assertThat(Slug.of("  GPT-4:  A (Very)  Short, Title! ", 80))
        .isEqualTo("gpt-4-a-very-short-title");
  }

  @Test
  void lettersOfEuropeAreWrittenInAscii() {
    assertThat(Slug.of("Tülu Poincaré Łódź Straße Ærø Þór", 80))
        .isEqualTo("tulu-poincare-lodz-strasse-aero-thor");
  }

  @Test
  void greekNamesAreSpelledOut() {
    assertThat(Slug.of("β-VAE, μP and Χλος", 80))
        .isEqualTo("beta-vae-mup-and-chilambdaomicronsigma");
  }

  @Test
  void anApostropheInAWordLeavesNoGap() {
    assertThat(Slug.of("Hill's Don’t 'Quoted' words", 80)).isEqualTo("hills-dont-quoted-words");
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    assertThat(Slug.of("one two three four", 13)).isEqualTo("one-two-three");
    assertThat(Slug.of("one two three four", 12)).isEqualTo("one-two");
  }

  @Test
  void aWordIsCutWhereMostWouldBeLostOtherwise() {
    assertThat(Slug.of("a " + "b".repeat(30), 10)).isEqualTo("a-bbbbbbbb");
    assertThat(Slug.of("b".repeat(30), 10)).isEqualTo("bbbbbbbbbb");
  }

  @Test
  void whatAsciiCannotSayIsEmpty() {
    assertThat(Slug.of("大型语言模型", 80)).isEmpty();
    assertThat(Slug.of("?!", 80)).isEmpty();
  }

  @Test
  void noPathOrMarkupSurvives() {
    assertThat(Slug.of("../../<b>\"etc\"</b>\0%2e", 80)).isEqualTo("b-etc-b-2e");
  }
}
