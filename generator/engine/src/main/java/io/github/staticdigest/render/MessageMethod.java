package io.github.staticdigest.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.github.staticdigest.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * {@code msg(key, ...)} in templates: a message in the digest's language. Where an argument is
 * markup, such as a link, so is the result, with everything else in it escaped.
 */
final class MessageMethod implements TemplateMethodModelEx {

  private final Messages messages;

  MessageMethod(Messages messages) {
    this.messages = messages;
  }

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
      throw new TemplateModelException("msg needs the key of a message");
    }
    List<?> rest = arguments.subList(1, arguments.size());
    String pattern = pattern(key.getAsString(), rest.isEmpty() ? null : rest.get(0));
    boolean markup = rest.stream().anyMatch(TemplateHTMLOutputModel.class::isInstance);
    List<String> words = new ArrayList<>();
    for (Object argument : rest) {
      words.add(word(argument, markup));
    }
    return markup
        ? Markup.of(Messages.fill(HTMLOutputFormat.INSTANCE.escapePlainText(pattern), words))
        : new SimpleScalar(Messages.fill(pattern, words));
  }

  private String pattern(String key, @Nullable Object first) throws TemplateModelException {
    try {
      Long count =
          first instanceof TemplateNumberModel number ? number.getAsNumber().longValue() : null;
      return messages.pattern(key, count);
    } catch (NoSuchElementException e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }

  private static String word(Object argument, boolean markup) throws TemplateModelException {
    if (argument instanceof TemplateHTMLOutputModel html) {
      return HTMLOutputFormat.INSTANCE.getMarkupString(html);
    }
    String plain;
    if (argument instanceof TemplateNumberModel number) {
      plain = String.valueOf(number.getAsNumber());
    } else if (argument instanceof TemplateScalarModel text) {
      plain = text.getAsString();
    } else {
      throw new TemplateModelException("The arguments of msg are numbers, texts and markup");
    }
    return markup ? HTMLOutputFormat.INSTANCE.escapePlainText(plain) : plain;
  }
}
