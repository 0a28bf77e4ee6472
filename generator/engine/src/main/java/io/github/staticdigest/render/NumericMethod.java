package io.github.staticdigest.render;

import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * {@code numeric(text)} in templates for XML: the text with its signs of markup as numeric
 * references. Some readers of feeds decode the named ones of a title twice.
 */
final class NumericMethod implements TemplateMethodModelEx {

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel text) {
      return XMLOutputFormat.INSTANCE.fromMarkup(escaped(text.getAsString()));
    }
    throw new TemplateModelException("numeric needs a text");
  }

  private static String escaped(String text) {
    return text.replace("&", "&#38;")
        .replace("<", "&#60;")
        .replace(">", "&#62;")
        .replace("\"", "&#34;")
        .replace("'", "&#39;");
  }
}
