package io.github.staticdigest.repair;

import static io.github.staticdigest.model.Span.Style.SUBSCRIPT;
import static io.github.staticdigest.model.Span.Style.SUPERSCRIPT;
import static io.github.staticdigest.repair.Repaired.keeps;
import static io.github.staticdigest.repair.Repaired.mends;
import static io.github.staticdigest.repair.Repaired.styled;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptsTest {

  @Test
  void bracedScriptsBecomeSpans() {
    assertThat(styled("called G_{stack}, A_{rm mod} and M_{Jup}", SUBSCRIPT))
        .containsExactly("stack", "mod", "Jup");
    assertThat(styled("M>2.5M_{odot}, U_{15,2}", SUBSCRIPT)).containsExactly("⊙", "15,2");
    assertThat(styled("CQD^{A}, 2% year^{-1}, 10^{-3}", SUPERSCRIPT))
        .containsExactly("A", "−1", "−3");
    mends("2% year^{-1}, 10^{-3}", "2% year⁻¹, 10⁻³");
  }

  @Test
  void scriptsWithoutBracesHangOnAVariable() {
    assertThat(styled("R^2, O(n^2), m^3, the R^p attractors, 10^-3, x^*, 2^n", SUPERSCRIPT))
        .containsExactly("2", "2", "3", "p", "−3", "*", "n");
    assertThat(styled("W_V and W_Q, x_1, M_N(C), ||x||_2, p_theta(x), L_infty", SUBSCRIPT))
        .containsExactly("V", "Q", "1", "N", "2", "θ", "∞");
    assertThat(styled("pretrained weights W^star", SUPERSCRIPT)).containsExactly("⋆");
  }

  @Test
  void chemicalFormulasHaveLoweredNumbers() {
    mends(
        "NO_2, O_3 SO_2, CH_4, H_2O and the 4xCO_2 regime",
        "NO₂, O₃ SO₂, CH₄, H₂O and the 4xCO₂ regime");
  }

  @Test
  void stackedScriptsAreBothKept() {
    assertThat(styled("C(S_N^+)", SUBSCRIPT)).containsExactly("N");
    assertThat(styled("C(S_N^+)", SUPERSCRIPT)).containsExactly("+");
  }

  @Test
  void aScriptInAScriptIsWrittenInALine() {
    assertThat(styled("e^{-2 K (p_{comp} - 0.5)^2}", SUPERSCRIPT))
        .containsExactly("−2 K (p_(comp) - 0.5)²");
  }

  @Test
  void namesAreNoScripts() {
    keeps("my_variable_name, snake_case, file_1.txt, a_b.py, layer_2, model_3, _private, __init__");
    keeps("CNN_2, GPU_1, k_means, user_x, T5_B, path/x_1, a_bc, x__y, img_00");
  }

  @Test
  void emphasisWithoutContentPartsNoName() {
    mends("layer{\\em }s_2 and a{\\em }b_1 and CO{\\em }_2", "layers_2 and ab_1 and CO₂");
  }

  @Test
  void caretsThatRaiseNothingStay() {
    keeps("^_^ and [^a-z] and ^{x} and a ^ b and x^{} and x^{open and 5^th");
  }

  @Test
  void theReportShowsWhatUnicodeLacks() {
    var repairs = Repaired.entry("called G_{stack}, and R^2").repairs();
    assertThat(repairs.get(0).rule()).isEqualTo("script");
    assertThat(repairs.get(0).field()).isEqualTo("abstract");
    assertThat(repairs.get(0).before()).isEqualTo("called G_{stack}, and R^2");
    assertThat(repairs.get(0).after()).isEqualTo("called G[lowered: stack], and R^2");
    assertThat(repairs.get(1).after()).isEqualTo("called G_{stack}, and R²");
  }
}
