package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.text.WordLists.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

  private static final WordLists LISTS = WordLists.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {"2024", "1990s", "x", "é", "e\u0301", "𝟏𝟐", "𝐀", "１２", "the", "propose"})
  void numbersLettersAndEmptyWordsDoNotCount(String word) {
    assertThat(kind(word)).isEqualTo(Kind.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3d", "3D", "20s", "𝟑d", "model", "Models"})
  void weakWordsAndThoseThatBeginWithADigitDoNotTellAlone(String word) {
    assertThat(kind(word)).isEqualTo(Kind.WEAK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"protein", "x1", "Gödel", "ab", "한"})
  void otherWordsTell(String word) {
    assertThat(kind(word)).isEqualTo(Kind.TELLING);
  }

  @ParameterizedTest
  @CsvSource({"935ṡ,935", "ﬁ,fi", "𝐱,x", "pre-training,pretraining"})
  void spellingsOfOneWordAreOfOneKind(String one, String other) {
    assertThat(Tokens.of(one).number(0)).isEqualTo(Tokens.of(other).number(0));
    assertThat(kind(one)).isEqualTo(kind(other));
  }

  private static Kind kind(String word) {
    return LISTS.kind(Tokens.of(word), 0);
  }
}
