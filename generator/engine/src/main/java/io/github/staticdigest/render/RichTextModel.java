package io.github.staticdigest.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import io.github.staticdigest.model.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A text as templates see it. {@code ${text}} prints it plain, escaped like any string; {@code
 * ${text.html}} prints it with its styles and links; {@code ${text.phrase}} likewise without links,
 * for places that are links themselves. Compare with {@code ""} to see whether there is any.
 */
final class RichTextModel implements TemplateScalarModel, TemplateHashModel {

  private final RichText text;

  RichTextModel(RichText text) {
    this.text = text;
  }

  @Override
  public String getAsString() {
    return text.plain();
  }

  @Override
  public @Nullable TemplateModel get(String key) {
    return switch (key) {
      case "html" -> Markup.of(text, true);
      case "phrase" -> Markup.of(text, false);
      case "plain" -> new SimpleScalar(text.plain());
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
