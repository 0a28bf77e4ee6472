package io.github.staticdigest.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {

  private static final List<Edit> EDITS =
      List.of(new Edit(13, 14, "yz"), new Edit(17, 18, ""), new Edit(22, 22, "alpha"));

  private static final String TEXT = "a 64times64 array of $x$, naïve 大";

  @ParameterizedTest
  @ValueSource(strings = {"times", "$", "a", "大", "ïv", "ïve", "64", "a 64", "naïve 大"})
  void aRuleIsAskedWhereItsSignStands(String sign) {
    Signs signs = signs(List.of(sign));
    assertThat(signs.concern(0, signs.in(TEXT))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\", "leq", "rightarrow", "{\\", "sqrt{", "times6 ", "大a", "xarray"})
  void aRuleIsNotAskedWhereItsSignDoesNotStand(String sign) {
    Signs signs = signs(List.of(sign));
    assertThat(signs.concern(0, signs.in(TEXT))).isFalse();
  }

  @Test
  void aRuleIsToldWhichOfItsSignsStand() {
    Signs signs = signs(List.of("array", "hat{", "$", "ray"), List.of("times", "array"));
    BitSet met = signs.in(TEXT);
    assertThat(signs.of(0, met)).containsExactly("array", "$", "ray");
    assertThat(signs.of(1, met)).containsExactlyInAnyOrder("times", "array");
  }

  @Test
  void aRuleWithoutSignsIsAlwaysAsked() {
    Signs signs = signs(List.of());
    assertThat(signs.concern(0, signs.in(""))).isTrue();
  }

  @Test
  void anEmptyTextHasNoSign() {
    Signs signs = signs(List.of("a"), List.of("abc"));
    assertThat(signs.in("").isEmpty()).isTrue();
  }

  @Test
  void whatEditsBringIsFoundAndWhatTheyJoin() {
    Signs signs = signs(List.of("alpha"), List.of("ab"), List.of("yz"), List.of("far"));
    String edited =
        new RepairRule("rule", List.of(), (text, met) -> List.of())
            .edited("far away: x--y, a-b, ----", EDITS, new ChangeLog("title"));
    assertThat(edited).isEqualTo("far away: x--yz, ab, -alpha---");
    BitSet brought = signs.around(EDITS, edited);
    assertThat(brought.stream().mapToObj(sign -> signs.of(sign, brought)).toList())
        .containsExactly(List.of("alpha"), List.of("ab"), List.of("yz"));
  }

  @SafeVarargs
  private static Signs signs(List<String>... ofRules) {
    return new Signs(
        List.of(ofRules).stream()
            .map(signs -> new RepairRule("rule", signs, (text, met) -> List.of()))
            .toList());
  }
}
