package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TitleKeyTest {

  private static final String WORD = "[\\p{L}\\p{N}\\p{M}]";

  private static final Pattern WORDS = Pattern.compile(WORD + "+(?:[+#]++(?!" + WORD + "))?");

  private static final Pattern ACCENTS =
      Pattern.compile("[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\p{Cf}]+");

  /** What may become one with a neighbour, or depends on it. */
  private static final String[] NEIGHBOURS = {
    "A", " ", "か", "\u3099", "ﾞ", "\u0301", "\u05b0", "\u1100", "\u1161", "\u11a8", "가", "ㅏ", "Σ",
    "ς", "ß", "+", "\u200d", "\u0653", "\u09be", "İ", "½", "\u0345", "\ud835", "\udc9c"
  };

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

  @Test
  void everySignIsReadAsInAWholeTitle() {
    for (char sign = 0; sign < Character.MAX_VALUE; sign++) {
      assertIsReadWholly(String.valueOf(sign));
      for (String neighbour : new String[] {"A", "か", "가", "+"}) {
        assertIsReadWholly(neighbour + sign + neighbour);
      }
    }
  }

  @Test
  void signsOfAnyScriptsAreReadAsInAWholeTitle() {
    Random random = new Random(20261122);
    for (int round = 0; round < 100_000; round++) {
      StringBuilder title = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        int bound = new int[] {0x80, 0x3400, 0x10000, 0x20000}[random.nextInt(4)];
        title.appendCodePoint(random.nextInt(bound));
        title.append(NEIGHBOURS[random.nextInt(NEIGHBOURS.length)]);
      }
      assertIsReadWholly(title.toString());
    }
  }

  private static void assertIsReadWholly(String title) {
    if (!TitleKey.of(title).equals(wholly(title))) {
      assertThat(TitleKey.of(title)).isEqualTo(wholly(title));
    }
  }

  private static String wholly(String title) {
    String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD);
    String bare = ACCENTS.matcher(decomposed).replaceAll("");
    String small = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    String key =
        WORDS
            .matcher(Normalizer.normalize(small, Normalizer.Form.NFC))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining(" "));
    return key.isEmpty() ? title.strip() : key;
  }
}
