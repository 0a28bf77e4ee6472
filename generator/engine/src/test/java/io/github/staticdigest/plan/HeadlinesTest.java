package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import io.github.staticdigest.model.page.Headline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RegMix: Data Mixture as Regression|RegMix:|Data Mixture as Regression",
        "ViTPose++: Vision Transformer|ViTPose++:|Vision Transformer",
        "Tiny Time Mixers (TTMs): Fast|Tiny Time Mixers (TTMs):|Fast",
        "Qwen2.5: A Model|Qwen2.5:|A Model",
        "Part I: A: B|Part I:|A: B",
        "Never Train from Scratchy: So|Never Train from Scratchy:|So"
      })
  void aShortNameBeforeAColonStandsApart(String title, String name, String rest) {
    Headline headline = Headlines.of(RichText.of(title));
    assertThat(headline.name().plain()).isEqualTo(name);
    assertThat(headline.rest().plain()).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What Matters for Model Merging at Scale?",
        "Never Train from Scratches: Twenty-seven with the colon",
        "A 16:9 screen",
        "https://a.example is an address",
        ": no name",
        "Nothing follows: ",
        "Really? Yes: it is",
        "Really?: yes",
        "One, two: three"
      })
  void otherTitlesStandWhole(String title) {
    Headline headline = Headlines.of(RichText.of(title));
    assertThat(headline.name()).isNull();
    assertThat(headline.rest()).isEqualTo(RichText.of(title));
  }

  @Test
  void stylesAreKept() {
    RichText title =
        new RichText(
            List.of(
                Span.plain("R"),
                new Span("2", Style.SUPERSCRIPT),
                Span.plain(": on "),
                new Span("it", Style.EMPHASIS)));
    Headline headline = Headlines.of(title);
    assertThat(headline.name().spans())
        .containsExactly(Span.plain("R"), new Span("2", Style.SUPERSCRIPT), Span.plain(":"));
    assertThat(headline.rest().spans())
        .containsExactly(Span.plain("on "), new Span("it", Style.EMPHASIS));
  }

  @ParameterizedTest
  @CsvSource({"60, s", "61, m", "110, m", "111, l"})
  void theLengthIsToldInThreeClasses(int length, String expected) {
    assertThat(Headlines.of(RichText.of("x".repeat(length))).length()).isEqualTo(expected);
    assertThat(Headlines.of(RichText.of("\uD835\uDC9C".repeat(length))).length())
        .isEqualTo(expected);
  }

  @Test
  void aHostileTitleCostsNoTime() {
    assertThat(Headlines.of(RichText.of(" ".repeat(1_000_000) + ":")).name()).isNull();
    assertThat(Headlines.of(RichText.of("a:" + " ".repeat(1_000_000))).name()).isNull();
  }
}
