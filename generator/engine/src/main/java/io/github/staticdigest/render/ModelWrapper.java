package io.github.staticdigest.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.staticdigest.model.Html;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.page.LinkedData;
import org.jspecify.annotations.Nullable;

/**
 * Shows models to templates: records by {@link RecordModel}, texts by {@link RichTextModel},
 * finished markup as markup, JSON-LD as text that no script element is ended by.
 */
final class ModelWrapper extends DefaultObjectWrapper {

  ModelWrapper() {
    super(Configuration.VERSION_2_3_35);
    writeProtect();
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof RichText text) {
      return new RichTextModel(text);
    }
    if (value instanceof LinkedData data) {
      return Markup.of(ScriptJson.of(data.properties()));
    }
    if (value instanceof Html html) {
      return Markup.of(html.markup());
    }
    return value instanceof Record record ? new RecordModel(record, this) : super.wrap(value);
  }
}
