package io.github.staticdigest.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.staticdigest.text.Printable;
import java.util.List;

/** {@code json(text)} in templates: the text as a string of JSON, quotes included. */
final class JsonMethod implements TemplateMethodModelEx {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel text) {
      try {
        // As characters, not as escapes: what no text may hold is replaced while it can be seen.
        return new SimpleScalar(JSON.writeValueAsString(Printable.replaced(text.getAsString())));
      } catch (JsonProcessingException e) {
        throw new TemplateModelException("The text cannot be written as JSON", e);
      }
    }
    throw new TemplateModelException("json needs a text");
  }
}
