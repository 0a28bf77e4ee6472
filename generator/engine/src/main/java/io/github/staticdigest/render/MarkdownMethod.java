package io.github.staticdigest.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * {@code markdown(text)} in templates: the text on one line of Markdown that shows it as it is.
 * What every kind of Markdown lets a backslash quote is quoted so, other signs become references.
 */
final class MarkdownMethod implements TemplateMethodModelEx {

  private static final String QUOTED = "\\`*_[]#";
  private static final String REFERENCED = "&<>{}|~$^";

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel text) {
      return new SimpleScalar(escaped(text.getAsString().replaceAll("\\s+", " ").strip()));
    }
    throw new TemplateModelException("markdown needs a text");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A row of hyphens would be a rule, or the end of the front matter.
      boolean row = c == '-' && (i == 0 || text.charAt(i - 1) == '-');
      if (QUOTED.indexOf(c) >= 0) {
        escaped.append('\\').append(c);
      } else if (REFERENCED.indexOf(c) >= 0 || row) {
        escaped.append("&#").append((int) c).append(';');
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
