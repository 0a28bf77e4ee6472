package io.github.staticdigest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModelException;
import io.github.staticdigest.text.Markdown;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownMethodTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a* _b_ **c** `d` [e](f) ![g](h) # i ## j",
        "<b>a</b> &amp; <!-- b --> <script>",
        "--- a --- -- b",
        "---",
        "{{ a }} {% b %} $c^2$ ~~d~~ | e | \\f \\* ]]>"
      })
  void whatATextHoldsOfMarkdownIsShown(String text) throws Exception {
    String markdown = escaped(text);
    assertThat(Jsoup.parse(Markdown.html("## " + markdown, "").markup()).selectFirst("h2").text())
        .isEqualTo(text);
    assertThat(markdown).doesNotContain("---", "{", "<");
  }

  @Test
  void aTextStaysOnOneLine() throws Exception {
    assertThat(escaped(" a\n\n# b\r\n")).isEqualTo("a \\# b");
  }

  @Test
  void somethingElseThanATextIsRefused() {
    assertThatExceptionOfType(TemplateModelException.class)
        .isThrownBy(() -> new MarkdownMethod().exec(List.of(new SimpleNumber(1))));
    assertThatExceptionOfType(TemplateModelException.class)
        .isThrownBy(() -> new PlaceholderMethod().exec(List.of()));
  }

  private static String escaped(String text) throws Exception {
    return new MarkdownMethod().exec(List.of(new SimpleScalar(text))).toString();
  }
}
