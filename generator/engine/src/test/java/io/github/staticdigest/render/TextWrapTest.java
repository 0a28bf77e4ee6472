package io.github.staticdigest.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWrapTest {

  @Test
  void wordsStayWhole() {
    assertThat(TextWrap.wrap("one two three", 7, "", "")).isEqualTo("one two\nthree");
    assertThat(TextWrap.wrap("see https://example.org/long here", 10, "", ""))
        .isEqualTo("see\nhttps://example.org/long\nhere");
  }

  @Test
  void linesAreLed() {
    assertThat(TextWrap.wrap("one two three", 9, "* ", "  ")).isEqualTo("* one two\n  three");
    assertThat(TextWrap.wrap("", 9, "* ", "  ")).isEqualTo("*");
  }

  @Test
  void paragraphsListsAndQuotationsKeepTheirLines() {
    assertThat(TextWrap.wrap("a\nb\n \n\n- c\n- d\ne\n\n1. f\n2) g\n> h\n-i", 20, "", ""))
        .isEqualTo("a b\n\n- c\n- d e\n\n1. f\n2) g\n> h -i");
  }

  @Test
  void inNotesItemsAndQuotationsHangFromTheirMarks() {
    assertThat(TextWrap.note("* one two three\n10. four five\n> six seven", 9, "", ""))
        .isEqualTo("* one two\n  three\n10. four\n    five\n> six\n> seven");
    assertThat(TextWrap.note("- one two", 8, "  ", "  ")).isEqualTo("  - one\n    two");
    assertThat(TextWrap.note("10.   one two", 8, "", "")).isEqualTo("10. one\n    two");
  }

  @Test
  void quotationsInQuotationsAndItemsAreQuotedAsOftenInEachLine() {
    assertThat(TextWrap.note("> > one two", 8, "", "")).isEqualTo("> > one\n> > two");
    assertThat(TextWrap.note("> * one two\n> three", 8, "", ""))
        .isEqualTo("> * one\n>   two\n> three");
    assertThat(TextWrap.note("* > one two", 8, "", "")).isEqualTo("* > one\n  > two");
  }

  @Test
  void outsideOfNotesWhatLooksLikeAMarkIsText() {
    assertThat(TextWrap.wrap("> 90% of all", 8, "", "")).isEqualTo("> 90% of\nall");
    assertThat(TextWrap.wrap("3. A title", 6, "* ", "  ")).isEqualTo("* 3. A\n  title");
    assertThat(TextWrap.wrap("- one two", 5, "", "")).isEqualTo("- one\ntwo");
  }

  @Test
  void charactersOutsideTheFirstPlaneCountOnce() {
    String smiles = "\uD83D\uDE00\uD83D\uDE00 \uD83D\uDE00\uD83D\uDE00";
    assertThat(TextWrap.wrap(smiles, 5, "", "")).isEqualTo(smiles);
  }

  @Test
  void manyBlankLinesTakeNoTime() {
    assertThat(TextWrap.wrap("a" + "\n ".repeat(100_000) + "b", 5, "", "")).isEqualTo("a\n\nb");
  }
}
