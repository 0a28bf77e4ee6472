package io.github.staticdigest.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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
    assertThat(signs.in(TEXT).rule(0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\", "leq", "rightarrow", "{\\", "sqrt{", "times6 ", "大a", "xarray"})
  void aRuleIsNotAskedWhereItsSignDoesNotStand(String sign) {
    Signs signs = signs(List.of(sign));
    assertThat(signs.in(TEXT).rule(0)).isNegative();
  }

  @Test
  void aRuleIsToldWhichOfItsSignsStand() {
    Signs signs = signs(List.of("array", "hat{", "$", "ray"), List.of("times", "array"));
    Signs.Met met = signs.in(TEXT);
    assertThat(met.of(0)).containsExactly("array", "$", "ray");
    assertThat(met.of(1)).containsExactlyInAnyOrder("times", "array");
  }

  @Test
  void aRuleWithoutSignsIsAlwaysAsked() {
    Signs signs = signs(List.of("a"), List.of());
    assertThat(signs.in("").rule(0)).isEqualTo(1);
    assertThat(signs.in("").of(1)).isEmpty();
  }

  @Test
  void anEmptyTextHasNoSign() {
    Signs signs = signs(List.of("a"), List.of("abc"));
    assertThat(signs.in("").rule(0)).isNegative();
  }

  @Test
  void whatEditsBringIsFoundAndWhatTheyJoin() {
    Signs signs = signs(List.of("alpha"), List.of("ab"), List.of("yz"), List.of("far"));
    String edited =
        new RepairRule("rule", List.of(), (text, met) -> List.of())
            .edited("far away: x--y, a-b, ----", EDITS, new ChangeLog("title"));
    assertThat(edited).isEqualTo("far away: x--yz, ab, -alpha---");
    Signs.Met met = signs.in("");
    met.addAround(EDITS, edited);
    assertThat(IntStream.range(0, 4).mapToObj(met::of).toList())
        .containsExactly(List.of("alpha"), List.of("ab"), List.of("yz"), List.of());
    assertThat(met.rule(3)).isNegative();
  }

  @SafeVarargs
  private static Signs signs(List<String>... ofRules) {
    return new Signs(
        List.of(ofRules).stream()
            .map(signs -> new RepairRule("rule", signs, (text, met) -> List.of()))
            .toList());
  }
}
