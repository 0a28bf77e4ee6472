package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

  @Test
  void raisedAndLoweredTextStaysSo() {
    assertThat(HtmlText.of("10<sup>6</sup> cells mL<sup>-1</sup>, CO<sub>2</sub>, <sup>15</sup>N"))
        .isEqualTo("10^{6} cells mL^{-1}, CO_{2}, ^{15}N");
  }

  @Test
  void whatIsLatexAlreadyOrASentenceIsNotRaised() {
    assertThat(HtmlText.of("x<sup>a_{b}</sup>")).isEqualTo("xa_{b}");
    assertThat(HtmlText.of("x<sup>this is a remark of many words indeed</sup>"))
        .isEqualTo("xthis is a remark of many words indeed");
  }

  @Test
  void plainTextWithAFewClosedElementsIsReadAsHtml() {
    assertThat(HtmlText.ofFew("Growth of <i>E. coli</i> at 10<sup>6</sup>"))
        .isEqualTo("Growth of E. coli at 10^{6}");
    assertThat(new Paper(1).abstractText("<jats:p>Abstract: We grow.</jats:p>").abstractText())
        .isEqualTo("We grow.");
  }

  @Test
  void plainTextThatOnlyLooksLikeHtmlStaysAsItIs() {
    String title = "On <b and <i> with <script>x</script> & 1<p<2";
    assertThat(HtmlText.ofFew(title)).isEqualTo(title);
  }
}
