package io.github.staticdigest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumericMethodTest {

  @Test
  void aTitleMayStandInAnElementOrInAnAttribute() throws TemplateModelException {
    assertThat(printed(new SimpleScalar("\"A & B\" isn't <C>; &amp; stays")))
        .isEqualTo("&#34;A &#38; B&#34; isn&#39;t &#60;C&#62;; &#38;amp; stays");
    assertThat(printed(new SimpleScalar("Plain – π"))).isEqualTo("Plain – π");
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertThatExceptionOfType(TemplateModelException.class)
        .isThrownBy(() -> printed(new SimpleNumber(1)))
        .withMessageContaining("numeric needs a text");
  }

  private static String printed(TemplateModel argument) throws TemplateModelException {
    Object markup = new NumericMethod().exec(List.of(argument));
    return XMLOutputFormat.INSTANCE.getMarkupString((TemplateXMLOutputModel) markup);
  }
}
