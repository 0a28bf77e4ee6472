package io.github.staticdigest.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {

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

  @SafeVarargs
  private static Signs signs(List<String>... ofRules) {
    return new Signs(
        List.of(ofRules).stream()
            .map(signs -> new RepairRule("rule", signs, (text, met) -> List.of()))
            .toList());
  }
}
