package io.github.staticdigest.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import java.util.regex.Pattern;

/** HTML made from texts: every character escaped, styles as elements, web addresses as links. */
final class Markup {

  /** A web address without the characters that no address may hold. */
  private static final Pattern WEB =
      Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\"<>\\\\^`{|}]++");

  private Markup() {}

  /** Markup that is finished already. */
  static TemplateHTMLOutputModel of(String markup) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A text as HTML.
   *
   * @param links whether addresses become links
   */
  static TemplateHTMLOutputModel of(RichText text, boolean links) {
    StringBuilder html = new StringBuilder();
    for (Span span : text.spans()) {
      String escaped = HTMLOutputFormat.INSTANCE.escapePlainText(span.text());
      html.append(element(span, escaped, links));
    }
    return of(html.toString());
  }

  private static String element(Span span, String escaped, boolean links) {
    return switch (span.style()) {
      case PLAIN -> escaped;
      case EMPHASIS -> "<em>" + escaped + "</em>";
      case STRONG -> "<strong>" + escaped + "</strong>";
      case CODE -> "<code>" + escaped + "</code>";
      case SUBSCRIPT -> "<sub>" + escaped + "</sub>";
      case SUPERSCRIPT -> "<sup>" + escaped + "</sup>";
      case LINK ->
          links && WEB.matcher(span.text()).matches()
              ? "<a rel=\"nofollow\" href=\"" + escaped + "\">" + escaped + "</a>"
              : escaped;
    };
  }
}
