package io.github.staticdigest.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {

  private static final WordLists LISTS = WordLists.bundled();

  @Test
  void wordsAndTheirPairsAreTerms() {
    assertThat(forms("Diffusion models and flows"))
        .containsExactly("diffusion", "model", "diffusion model", "flow");
  }

  @Test
  void aPairHoldsAcrossAHyphenOrOfButNoPunctuation() {
    assertThat(forms("physics-informed")).contains("physic informed");
    assertThat(forms("mixture of experts")).contains("mixture of expert");
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
  void aWordThatBeginsWithADigitDoesNotTellAlone() {
    assertThat(LISTS.counts("3d")).isTrue();
    assertThat(LISTS.tells("3d")).isFalse();
    assertThat(forms("3D proteins")).contains("3d protein");
  }

  @Test
  void endingsDoNotHideAWordInCommon() {
    assertThat(word("forecast").overlaps(word("forecasting"))).isTrue();
    assertThat(word("model merging").overlaps(word("merge"))).isTrue();
    assertThat(word("merge").overlaps(word("model merging"))).isTrue();
    assertThat(word("ocean").overlaps(word("ocelot"))).isFalse();
    assertThat(word("o1").overlaps(word("o1"))).isTrue();
    assertThat(word("car").overlaps(word("cargo"))).isFalse();
  }

  /** The last term of a text. */
  private static Term word(String text) {
    List<Term> terms = Term.of(text, LISTS);
    return terms.get(terms.size() - 1);
  }

  private static List<String> forms(String text) {
    return Term.of(text, LISTS).stream().map(Term::form).toList();
  }
}
