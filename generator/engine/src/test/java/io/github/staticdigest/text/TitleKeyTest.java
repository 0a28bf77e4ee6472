package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleKeyTest {

  @Test
  void caseHyphensAndSpacesDoNotMatter() {
    assertThat(TitleKey.of("  LoRA:  Low-Rank   Adaptation "))
        .isEqualTo("lora low rank adaptation")
        .isEqualTo(TitleKey.of("Lora – low rank adaptation."));
  }

  @Test
  void accentsDoNotMatter() {
    assertThat(TitleKey.of("Poincaré naïvely Itô Ωmega Йод"))
        .isEqualTo("poincare naively ito ωmega иод");
  }

  @Test
  void compatibilityFormsAreOneForm() {
    assertThat(TitleKey.of("ﬁne Ｗｉｄｅ R² x₁ Ⅳ 𝒜")).isEqualTo("fine wide r2 x1 iv a");
  }

  @Test
  void sharpAndFinalLettersAreFolded() {
    assertThat(TitleKey.of("Graßmann")).isEqualTo(TitleKey.of("GRASSMANN"));
    assertThat(TitleKey.of("ΛΟΓΟΣ"))
        .isEqualTo(TitleKey.of("λογοσ"))
        .isEqualTo(TitleKey.of("λογος"));
  }

  @Test
  void invisibleCharactersLeaveNoGap() {
    assertThat(TitleKey.of("auto\u00adregres\u200bsive\ufeff")).isEqualTo("autoregressive");
  }

  @Test
  void plusAndNumberSignsThatEndAWordTellNamesApart() {
    assertThat(TitleKey.of("ViTPose++: Pose")).isEqualTo("vitpose++ pose");
    assertThat(TitleKey.of("C, C++ and C#")).isEqualTo("c c++ and c#");
    assertThat(TitleKey.of("LoRA+")).isEqualTo("lora+");
  }

  @Test
  void plusAndNumberSignsElsewhereAreGaps() {
    assertThat(TitleKey.of("a + b, x+y, #1, C++11, ++")).isEqualTo("a b x y 1 c 11");
  }

  @Test
  void marksThatAreSoundsStay() {
    assertThat(TitleKey.of("ガス")).isNotEqualTo(TitleKey.of("カス"));
    assertThat(TitleKey.of("हिन्दी")).isNotEqualTo(TitleKey.of("हनद"));
    assertThat(TitleKey.of("한국어")).isEqualTo("한국어");
  }

  @Test
  void lettersBeyondTheBasicPlaneAndRareNumbersAreWords() {
    assertThat(TitleKey.of("𠀀 and \u3007 and ೩ and \u0BF0"))
        .isEqualTo("𠀀 and \u3007 and ೩ and \u0BF0");
  }

  @Test
  void aTitleOfSignsIsItself() {
    assertThat(TitleKey.of(" ?! ")).isEqualTo("?!");
    assertThat(TitleKey.of("…")).isNotEqualTo(TitleKey.of("?!"));
  }

  @Test
  void onlyABlankTitleHasAnEmptyKey() {
    assertThat(TitleKey.of(" \t ")).isEmpty();
  }

  @Test
  void aFloodOfSignsCostsNoMoreThanItsLength() {
    assertThat(TitleKey.of("x" + "+".repeat(200_000) + "y")).isEqualTo("x y");
  }
}
