package io.github.staticdigest.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.staticdigest.text.Placeholders;
import java.util.List;

/**
 * {@code placeholder(mark)} in templates of mail: a mark that the mailing service replaces. Written
 * without it, a mark is shown to readers, like those that stand in titles.
 */
final class PlaceholderMethod implements TemplateMethodModelEx {

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel mark) {
      return new SimpleScalar(Placeholders.of(mark.getAsString()));
    }
    throw new TemplateModelException("placeholder needs a text");
  }
}
