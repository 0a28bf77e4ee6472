package io.github.staticdigest.gist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.repair.Repairer;
import io.github.staticdigest.sample.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static List<String> split(String text) {
    return Sentences.of(text).stream().map(Sentence::text).toList();
  }

  @Test
  void stopsBeforeCapitalsEndSentences() {
    assertThat(split("We ask why. It works! Does it? o1 does. 3D too."))
        .containsExactly("We ask why.", "It works!", "Does it?", "o1 does.", "3D too.");
    assertThat(split("We give three results. {Firstly, we split} a field.")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two models (e.g., BERT) and others, e.g. GPT-4 for OpenAI, are used.",
        "Transforms i.e. Fourier Transforms (FT) are costly.",
        "We follow Matthews et al. (2018) and Vaswani et al. 2017 closely.",
        "See Fig. 1 and Eq. (3), Sec. 4, vs. Table 2.",
        "A model of J. Smith and A. B. Jones is used.",
        "GPT-3.5 and Llama 2.0 reach 25.5% at 1.5B parameters.",
        "The code is at https://github.com/a/b.c and works.",
        "A robust set (Spider. And more. Here) of data, and Dr. Spider.",
        "Four aspects: 1. Chemical diversity (number of elements), 2. system size.",
        "Three challenges, i.e., (1). How to reduce the size.",
        "hints (e.g., “Wait, maybe using Python here is a good idea.”) during inference.",
        "Data of N.J. and the U.S. Census were used.",
        "growth w.r.t. its radius is fast."
      })
  void abbreviationsInitialsAndBracketsEndNone(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @Test
  void wordsThatLookLikeAbbreviationsMayStillEndSentences() {
    assertThat(split("It needs learning efficiency, etc. Existing networks are explicit. So."))
        .hasSize(3);
    assertThat(split("Tasks are ASR and ST. Results show the type matters.")).hasSize(2);
    assertThat(split("Infectives in stage I. Both models are used.")).hasSize(2);
    assertThat(split("As depicted in Fig. 1. In this paper, we act.")).hasSize(2);
    assertThat(split("We follow Vaswani et al. We differ.")).hasSize(2);
    assertThat(split("They live in the U.S. They vote.")).hasSize(2);
  }

  @Test
  void quotesAndBracketsBehindAStopBelongToTheSentence() {
    assertThat(split("We ask: \"Why?\" (It does.) Then we stop."))
        .containsExactly("We ask: \"Why?\"", "(It does.)", "Then we stop.");
    assertThat(split("A slip (never closed. We go on. And on.")).hasSize(3);
  }

  @Test
  void aLostSpaceIsSeenBeforeAWordThatBeginsSentences() {
    assertThat(split("without expensive re-training.In this paper, we construct it."))
        .containsExactly("without expensive re-training.", "In this paper, we construct it.");
    assertThat(split("full fine-tuning (i.e.model-tuning) and ASP.NET and file.Json")).hasSize(1);
  }

  @Test
  void aSmallLetterBeginsASentenceOnlyInAFewWords() {
    assertThat(split("It makes content. the study identifies more. and so on.")).hasSize(2);
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = " One is.  Two are. ";
    assertThat(Sentences.of(text))
        .containsExactly(new Sentence(1, 8, "One is."), new Sentence(10, 18, "Two are."));
    assertThat(Sentences.of("  ")).isEmpty();
  }

  @Test
  void nothingOfTheDumpsIsLostBetweenSentences() {
    for (RawEntry raw : Seeds.listings()) {
      String text = new Repairer().repair(raw).abstractText().text();
      assertThat(String.join("", split(text)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".", ". ", "(a. B) ", "(", "A. ", "\"", "1. ", "we ", "e.g. A", ".\"", "a.We "})
  void aLongTextOfOnePieceIsNoTrouble(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    assertThat(Sentences.of(text)).isNotEmpty();
  }
}
