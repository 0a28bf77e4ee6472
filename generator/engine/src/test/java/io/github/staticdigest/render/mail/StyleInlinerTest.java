package io.github.staticdigest.render.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleInlinerTest {

  @Test
  void rulesReachTheirElementsAndTheSheetGoes() {
    assertThat(inlined("p { margin: 0; color : red }", "<p>a</p><div>b</div>"))
        .contains("<p style=\"margin:0;color:red;\">a</p><div>b</div>")
        .doesNotContain("<style");
  }

  @Test
  void theMoreSpecificRuleWinsWhateverTheOrder() {
    String sheet = "#x { color: blue } .a .b { color: green } .b { color: red } p { color: grey }";
    assertThat(inlined(sheet, "<div class=\"a\"><p class=\"b\">a</p></div>"))
        .contains("style=\"color:green;\"");
    assertThat(inlined(sheet, "<div class=\"a\"><p id=\"x\" class=\"b\">a</p></div>"))
        .contains("style=\"color:blue;\"");
  }

  @Test
  void ofEqualRulesTheLaterWinsAndTheElementsOwnStyleWinsOverAll() {
    String sheet = "p { color: red; margin: 0 } p { color: blue }";
    assertThat(inlined(sheet, "<p>a</p>")).contains("style=\"color:blue;margin:0;\"");
    assertThat(inlined(sheet, "<p style=\"color:tan\">a</p>"))
        .contains("style=\"color:tan;margin:0;\"");
  }

  @Test
  void oneRuleMayHaveSeveralSelectorsAndComments() {
    assertThat(
            inlined("/* a { } */ h1, p > b { color: red /* no */ }", "<h1>a</h1><p><b>c</b></p>"))
        .contains("<h1 style=\"color:red;\">", "<b style=\"color:red;\">");
  }

  @Test
  void otherSheetsConditionalsAndCharactersStay() {
    String html =
        StyleInliner.inline(
            "<!doctype html><html><head><style data-inline>p{color:red}</style>"
                + "<style>@media (max-width: 1px) { p { color: blue } }</style>"
                + "<!--[if mso]><style>p{}</style><![endif]--></head>"
                + "<body><!--[if mso]><table><tr><td><![endif]--><p>é &lt;b&gt; \uFDD0{{ x }}\uFDD1</p>"
                + "</body></html>");
    assertThat(html)
        .startsWith("<!doctype html>")
        .contains("<style>@media (max-width: 1px) { p { color: blue } }</style>")
        .contains("<!--[if mso]><style>p{}</style><![endif]-->")
        .contains("<!--[if mso]><table><tr><td><![endif]-->")
        .contains("é &lt;b&gt; \uFDD0{{ x }}\uFDD1</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@media print { p { color: red } }",
        "@import 'x'; p { color: red }",
        "p { color: red",
        "p color: red }",
        "p:: { color: red }",
        "p, , b { color: red }"
      })
  void aSheetThatNoElementCanTakeIsRefused(String sheet) {
    assertThatIllegalArgumentException().isThrownBy(() -> inlined(sheet, "<p>a</p>"));
  }

  private static String inlined(String sheet, String body) {
    return StyleInliner.inline("<style data-inline>" + sheet + "</style>" + body);
  }
}
