package io.github.staticdigest.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {

  private static final WordLists LISTS = WordLists.bundled();

  private final Lexicon lexicon = new Lexicon(LISTS, DocumentFrequencies.bundled());

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
  void pairsThatDifferInAnythingAreDifferentTerms() {
    assertThat(forms("mixture of experts")).doesNotContain("mixture expert");
    assertThat(forms("expert mixture")).doesNotContain("mixture expert");
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
  void aPairKeepsItsWordsWhereTheyHaveOtherNumbers() {
    Lexicon other = new Lexicon(LISTS, DocumentFrequencies.bundled());
    List<Long> terms = new ArrayList<>();
    Terms.read("a mixture of experts", other, (term, start, end) -> terms.add(term));
    lexicon.of("ocean");
    long renumbered = Terms.renumbered(terms.get(2), lexicon.addAll(other));
    assertThat(Terms.form(renumbered, lexicon)).isEqualTo("mixture of expert");
  }

  @Test
  void endingsDoNotHideAWordInCommon() {
    assertThat(Reasons.isAkin("forecast", "forecasting")).isTrue();
    assertThat(Reasons.isAkin("merging", "merge")).isTrue();
    assertThat(Reasons.isAkin("ocean", "ocelot")).isFalse();
    assertThat(Reasons.isAkin("o1", "o1")).isTrue();
    assertThat(Reasons.isAkin("car", "cargo")).isFalse();
  }

  private List<String> forms(String text) {
    List<String> forms = new ArrayList<>();
    Terms.read(text, lexicon, (term, start, end) -> forms.add(Terms.form(term, lexicon)));
    return forms;
  }
}
