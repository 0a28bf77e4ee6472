package io.github.staticdigest.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code wrap(text, width, first, rest)} in templates: the text in lines of at most so many
 * characters, the first line led by {@code first} and the others by {@code rest}. With a fifth
 * argument {@code "note"}, items of lists and quotations hang from their marks, as they shall in
 * what an editor writes.
 */
final class WrapMethod implements TemplateMethodModelEx {

  private static final String NOTE = "note";

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface
  public Object exec(List arguments) throws TemplateModelException {
    int count = arguments.size();
    if ((count == 4 || (count == 5 && isNote(arguments.get(4))))
        && arguments.get(0) instanceof TemplateScalarModel text
        && arguments.get(1) instanceof TemplateNumberModel width
        && arguments.get(2) instanceof TemplateScalarModel first
        && arguments.get(3) instanceof TemplateScalarModel rest) {
      Wrapping wrapping = count == 5 ? TextWrap::note : TextWrap::wrap;
      return new SimpleScalar(
          wrapping.wrap(
              text.getAsString(),
              width.getAsNumber().intValue(),
              first.getAsString(),
              rest.getAsString()));
    }
    throw new TemplateModelException(
        "wrap needs text, width, first and rest, and for notes 'note' behind them");
  }

  private static boolean isNote(@Nullable Object mode) throws TemplateModelException {
    return mode instanceof TemplateScalarModel text && NOTE.equals(text.getAsString());
  }

  private interface Wrapping {
    String wrap(String text, int width, String first, String rest);
  }
}
