package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import io.github.staticdigest.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "models, model",
    "Studies, study",
    "ties, tie",
    "processes, process",
    "classes, class",
    "boxes, box",
    "searches, search",
    "meshes, mesh",
    "bus, bus",
    "bias, bia",
    "analysis, analysis",
    "analyses, analysis",
    "loss, loss",
    "gas, gas",
    "matrices, matrix",
    "Series, series",
    "quantisation, quantization",
    "LLMs, llm",
    "Poincaré, poincare",
    "Schrödinger, schrodinger",
    "ﬁelds, field"
  })
  void spellingsOfOneWordShareAForm(String word, String form) {
    assertThat(new String(Words.form(word.toCharArray(), 0, word.length()))).isEqualTo(form);
  }

  @Test
  void wordsKnowTheirPlace() {
    assertThat(Words.of("Deep (3D) nets"))
        .containsExactly(new Word("deep", 0, 4), new Word("3d", 6, 8), new Word("net", 10, 14));
  }

  @Test
  void accentsMadeOfTwoCharactersStayInTheWord() {
    assertThat(Words.of("Poincare\u0301 map"))
        .extracting(Word::form)
        .containsExactly("poincare", "map");
  }

  @Test
  void charactersBeyondTheBasicPlaneAreReadWhole() {
    assertThat(Words.of("\uD835\uDC65 grows")).extracting(Word::form).containsExactly("x", "grow");
  }

  @Test
  void aTextWithoutLettersHasNoWords() {
    assertThat(Words.of("")).isEmpty();
    assertThat(Words.of("?! —")).isEmpty();
  }

  @Test
  void prefixesWrittenBothWaysJoin() {
    assertThat(forms("pre-training"))
        .isEqualTo(forms("pretraining"))
        .containsExactly("pretraining");
    assertThat(forms("Fine-tuned")).isEqualTo(forms("finetuned"));
    assertThat(forms("multi task")).containsExactly("multitask");
    assertThat(Words.of("a pre-trained net").get(1)).isEqualTo(new Word("pretrained", 2, 13));
  }

  @Test
  void prefixIsFoldedWhereItsLettersAreJoined() {
    assertThat(forms("\uFB01ne-tuning")).containsExactly("finetuning");
  }

  @Test
  void otherHyphensPart() {
    assertThat(forms("fine-grained")).containsExactly("fine", "grained");
    assertThat(forms("pre, training")).containsExactly("pre", "training");
    assertThat(forms("pre  training")).containsExactly("pre", "training");
    assertThat(forms("vision-language")).containsExactly("vision", "language");
  }

  @Test
  void proseHasNoAddressesAndKeepsItsOffsets() {
    RichText text =
        new RichText(
            List.of(
                Span.plain("See "),
                new Span("https://a.org", Style.LINK),
                new Span(" now", Style.EMPHASIS)));
    assertThat(Words.prose(text)).hasSameSizeAs(text.text());
    assertThat(forms(Words.prose(text))).containsExactly("see", "now");
  }

  @Test
  @Timeout(10)
  void proseOfManySpansTakesNoLongerThanItsLength() {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      spans.add(Span.plain("two or "));
      spans.add(new Span("2", Style.SUPERSCRIPT));
    }
    RichText text = new RichText(spans);
    assertThat(Words.prose(text)).isEqualTo(text.text());
  }

  private static List<String> forms(String text) {
    return Words.of(text).stream().map(Word::form).toList();
  }
}
