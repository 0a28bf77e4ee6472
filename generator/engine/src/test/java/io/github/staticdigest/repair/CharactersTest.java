package io.github.staticdigest.repair;

import static io.github.staticdigest.repair.Repaired.keeps;
import static io.github.staticdigest.repair.Repaired.mends;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void controlsAndNulAreRemoved() {
    mends("a\u0000b\u0008c\u007Fd\u009Fe\uFFFEf\uFDD0g", "abcdefg");
  }

  @Test
  void loneSurrogatesAreRemovedAndPairsKept() {
    mends("a\uD800b\uDC00c", "abc");
    keeps("rocket \uD83D\uDE80 model");
  }

  @Test
  void overridesOfDirectionAreRemoved() {
    mends("user\u202Egnp.exe\u202C and \u2066isolated\u2069", "usergnp.exe and isolated");
    keeps("عربي and עברית");
  }

  @Test
  void invisibleCharactersAreRemovedButThoseThatJoinLettersStay() {
    mends(
        "soft\u00ADhyphen zero\u200Bwidth \uFEFFmark word\u2060joiner no\u200Djoin",
        "softhyphen zerowidth mark wordjoiner nojoin");
    keeps("family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 می\u200Cخواهم");
  }

  @Test
  void spacesOfAllKindsBecomeOneSpace() {
    mends("  a\u00A0b\u2009c \t d\u3000e\u2028f\u0085g ", "a b c d e f g");
  }

  @Test
  void lettersAreComposed() {
    mends("Poincare\u0301 and 10 \u212B", "Poincaré and 10 Å");
    keeps("ItôWave and u-μP");
  }

  @Test
  void aTowerOfMarksIsCut() {
    String tower = "z" + "\u0334".repeat(500) + "x";
    assertThat(Repaired.text(tower).text()).hasSize(10);
  }

  @Test
  void whatWasComposedIsReportedWithoutTheRest() {
    var repairs = Repaired.entry("x".repeat(100) + " e\u0301 " + "y".repeat(100)).repairs();
    assertThat(repairs).hasSize(1);
    assertThat(repairs.get(0).rule()).isEqualTo("unicode-form");
    assertThat(repairs.get(0).after()).hasSizeLessThan(60).contains(" é ");
  }

  @Test
  void emptyTextsStayEmpty() {
    assertThat(Repaired.text("").isEmpty()).isTrue();
    assertThat(Repaired.text("\u0000 ").isEmpty()).isTrue();
  }

  @Test
  void textsThatAreCalledOrdinaryAreChangedByNoRuleForCharacters() {
    StringBuilder usual = new StringBuilder();
    for (char sign = 0; sign < Character.MAX_VALUE; sign++) {
      if (Characters.ordinary("a" + sign + "b")) {
        usual.append(sign);
      }
    }
    assertThat(usual.length()).isGreaterThan(1_000);
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      int length = 1 + random.nextInt(8);
      StringBuilder text = new StringBuilder("a");
      random.ints(length, 0, usual.length()).forEach(at -> text.append(usual.charAt(at)));
      unchanged(text.append('b').toString());
    }
    usual.chars().forEach(sign -> unchanged("a" + (char) sign + "b"));
  }

  private static void unchanged(String text) {
    if (Characters.ordinary(text)) {
      for (RepairRule rule : Rules.CHARACTERS) {
        assertThat(rule.edited(text, rule.edits(text, List.of()), new ChangeLog("title")))
            .isEqualTo(text);
      }
    }
  }
}
