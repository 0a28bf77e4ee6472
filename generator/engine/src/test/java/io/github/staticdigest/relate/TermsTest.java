package io.github.staticdigest.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.text.Tokens;
import io.github.staticdigest.text.Words;
import io.github.staticdigest.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {

  private final Lexicon lexicon = new Lexicon();

  @Test
  void wordsAndTheirPairsAreTerms() {
    assertThat(forms("Diffusion models and flows"))
        .containsExactly("diffusion", "model", "diffusion model", "flow");
  }

  @Test
  void aPairHoldsAcrossAHyphenOrOfButNoPunctuation() {
    assertThat(forms("physics-informed")).contains("physic informed");
    assertThat(forms("mixture of experts")).contains("mixture of expert");
    assertThat(forms("mixture of (experts")).containsExactly("mixture", "expert");
    assertThat(forms("mixture (of experts")).containsExactly("mixture", "expert");
    assertThat(forms("diffusion, models")).containsExactly("diffusion", "model");
  }

  @Test
  void twoWeakWordsAreNoPair() {
    assertThat(forms("system models")).containsExactly("system", "model");
  }

  @Test
  void numbersLettersAndEmptyWordsDoNotCount() {
    assertThat(forms("we propose x in 2024")).isEmpty();
  }

  @Test
  void aWordThatBeginsWithADigitTellsInAPair() {
    assertThat(forms("3D proteins")).contains("3d protein");
  }

  @Test
  void spellingsOfATermHaveOneNumber() {
    assertThat(numbers("Mixtures of experts")).isEqualTo(numbers("mixture of expert"));
    assertThat(numbers("diffusion-model")).isEqualTo(numbers("Diffusion models"));
    assertThat(numbers("mixture of experts").get(2))
        .isNotEqualTo(numbers("mixture experts").get(2));
    assertThat(numbers("expert mixture").get(2)).isNotEqualTo(numbers("mixture expert").get(2));
  }

  @Test
  void aTermSaysWhetherItTells() {
    assertThat(numbers("diffusion models").stream().map(Terms::tells))
        .containsExactly(true, false, true);
  }

  @Test
  void aWordOfNoListIsAsRareAsWordsGet() {
    List<Double> rarities = new ArrayList<>();
    Terms.read(
        Tokens.of("zyzzyva protein"),
        lexicon,
        (term, rarity, pair, start, end) -> rarities.add(rarity));
    assertThat(rarities.get(0)).isGreaterThan(rarities.get(1)).isEqualTo(rarities.get(2));
  }

  @Test
  void endingsDoNotHideAWordInCommon() {
    assertThat(isAkin("forecast", "forecasting")).isTrue();
    assertThat(isAkin("merging", "merge")).isTrue();
    assertThat(isAkin("ocean", "ocelot")).isFalse();
    assertThat(isAkin("o1", "o1")).isTrue();
    assertThat(isAkin("car", "cargo")).isFalse();
  }

  private List<String> forms(String text) {
    List<String> forms = new ArrayList<>();
    Terms.read(
        Tokens.of(text),
        lexicon,
        (term, rarity, isPair, start, end) ->
            forms.add(
                String.join(
                    " ", Words.of(text.substring(start, end)).stream().map(Word::form).toList())));
    return forms;
  }

  private List<Long> numbers(String text) {
    List<Long> numbers = new ArrayList<>();
    Terms.read(Tokens.of(text), lexicon, (term, rarity, isPair, start, end) -> numbers.add(term));
    return numbers;
  }

  private static boolean isAkin(String one, String other) {
    return Spelling.isAkin(one.toCharArray(), other.toCharArray());
  }
}
