package io.github.staticdigest.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {

  private static final RichText STYLED =
      new RichText(
          List.of(
              Span.plain("a<"),
              new Span("b&", Style.EMPHASIS),
              new Span("c", Style.STRONG),
              new Span("d", Style.CODE),
              new Span("2", Style.SUBSCRIPT),
              new Span("3", Style.SUPERSCRIPT),
              new Span("https://x.org/?a='&b", Style.LINK)));

  @Test
  void stylesBecomeElementsAndCharactersStayCharacters() throws TemplateModelException {
    assertThat(html(STYLED, true))
        .isEqualTo(
            "a&lt;<em>b&amp;</em><strong>c</strong><code>d</code><sub>2</sub><sup>3</sup>"
                + "<a rel=\"nofollow\" href=\"https://x.org/?a=&#39;&amp;b\">"
                + "https://x.org/?a=&#39;&amp;b</a>");
  }

  @Test
  void aPhraseHoldsNoLink() throws TemplateModelException {
    assertThat(html(STYLED, false)).doesNotContain("<a").endsWith("https://x.org/?a=&#39;&amp;b");
  }

  @Test
  void onlyWebAddressesBecomeLinks() throws TemplateModelException {
    for (String url :
        List.of("javascript:alert(1)", "data:,x", "//x.org", "http:x", "https://a{b}")) {
      assertThat(html(new RichText(List.of(new Span(url, Style.LINK))), true)).isEqualTo(url);
    }
    RichText loud = new RichText(List.of(new Span("HTTP://X.org", Style.LINK)));
    assertThat(html(loud, true)).startsWith("<a ");
  }

  @Test
  void templatesSeeATextPlainWithMarkupAndAsAPhrase() throws TemplateModelException {
    RichTextModel model = new RichTextModel(STYLED);
    assertThat(model.getAsString()).isEqualTo("a<b&cd₂³https://x.org/?a='&b");
    assertThat(((TemplateScalarModel) model.get("plain")).getAsString())
        .isEqualTo(model.getAsString());
    assertThat(model.get("html")).isNotNull();
    assertThat(model.get("phrase")).isNotNull();
    assertThat(model.get("markup")).isNull();
    assertThat(model.isEmpty()).isFalse();
  }

  private static String html(RichText text, boolean links) throws TemplateModelException {
    return HTMLOutputFormat.INSTANCE.getMarkupString(Markup.of(text, links));
  }
}
