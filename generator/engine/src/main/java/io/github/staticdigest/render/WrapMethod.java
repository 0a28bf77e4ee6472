package io.github.staticdigest.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * {@code wrap(text, width, first, rest)} in templates: the text in lines of at most so many
 * characters, the first line led by {@code first} and the others by {@code rest}.
 */
final class WrapMethod implements TemplateMethodModelEx {

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() == 4
        && arguments.get(0) instanceof TemplateScalarModel text
        && arguments.get(1) instanceof TemplateNumberModel width
        && arguments.get(2) instanceof TemplateScalarModel first
        && arguments.get(3) instanceof TemplateScalarModel rest) {
      return new SimpleScalar(
          TextWrap.wrap(
              text.getAsString(),
              width.getAsNumber().intValue(),
              first.getAsString(),
              rest.getAsString()));
    }
    throw new TemplateModelException("wrap needs text, width, first and rest");
  }
}
