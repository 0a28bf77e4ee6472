package io.github.staticdigest.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.staticdigest.model.Html;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * CommonMark as a curator writes it, made into markup that is safe to print.
 *
 * <ul>
 *   <li>Raw HTML is shown as text.
 *   <li>Links lead to {@code http}, {@code https} or {@code mailto} addresses or into the site;
 *       what else calls itself a link is shown as text. Addresses into the site are meant from its
 *       root, with or without a leading slash.
 *   <li>Images become links, since a page asks no other host for anything; only a page of the
 *       content folder shows those of the site itself.
 *   <li>Headings stand below the one {@code h1} of the page: {@code #} becomes {@code h2}, and no
 *       level is left out on the way down.
 *   <li>Text that is nested beyond reason is shown as it was written.
 * </ul>
 */
public final class Markdown {

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .set(HtmlRenderer.RENDER_HEADER_ID, false)
          .toImmutable();

  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Markdown() {}

  /**
   * The markup of a text.
   *
   * @param markdown the text
   * @param root what goes before addresses into the site: empty, {@code ../} repeated, or the
   *     absolute address of the site with a final slash
   */
  public static Html html(String markdown, String root) {
    if (!MarkdownNesting.isBounded(markdown)) {
      return clean("<p>" + Escaping.escapeHtml(markdown, false) + "</p>\n");
    }
    return render(PARSER.parse(markdown), new MarkdownNodes(root, false));
  }

  /**
   * The markup of a page that has its title above it: a first heading that only repeats the title
   * is left out.
   */
  public static Html page(String markdown, String title, String root) {
    if (!MarkdownNesting.isBounded(markdown)) {
      return html(markdown, root);
    }
    Document document = PARSER.parse(markdown);
    if (document.getFirstChild() instanceof Heading heading
        && heading.getLevel() == 1
        && words(heading).equals(SPACE.matcher(title).replaceAll(" ").strip())) {
      heading.unlink();
    }
    return render(document, new MarkdownNodes(root, true));
  }

  /**
   * The text as it was written, but with {@code root} before every address into the site, so that
   * it can be read elsewhere.
   */
  public static String elsewhere(String markdown, String root) {
    return MarkdownNesting.isBounded(markdown)
        ? MarkdownLinks.absolute(PARSER.parse(markdown), root)
        : markdown;
  }

  /**
   * The text without its signs, to be read where nothing renders it: paragraphs are parted by blank
   * lines, items of lists have lines of their own, and addresses stand behind what leads to them.
   *
   * @param root the absolute address of the site, which goes before addresses into it
   */
  public static String plain(String markdown, String root) {
    return MarkdownNesting.isBounded(markdown)
        ? Printable.without(MarkdownPlain.of(PARSER.parse(markdown), root))
        : markdown;
  }

  /** The addresses into the site to which links and pictures lead, from its root, each once. */
  public static Set<String> innerLinks(String markdown) {
    return MarkdownNesting.isBounded(markdown)
        ? MarkdownLinks.inner(PARSER.parse(markdown))
        : Set.of();
  }

  /** The words of the first paragraph, without any markup; empty where there is none. */
  public static String opening(String markdown) {
    if (MarkdownNesting.isBounded(markdown)) {
      for (Node block : PARSER.parse(markdown).getChildren()) {
        if (block instanceof Paragraph) {
          return words(block);
        }
      }
    }
    return "";
  }

  private static Html render(Document document, MarkdownNodes nodes) {
    HtmlRenderer renderer =
        HtmlRenderer.builder(OPTIONS).nodeRendererFactory(options -> nodes).build();
    return clean(renderer.render(document));
  }

  private static String words(Node node) {
    String text = new TextCollectingVisitor().collectAndGetText(node);
    return SPACE.matcher(Printable.without(text)).replaceAll(" ").strip();
  }

  private static Html clean(String markup) {
    return new Html(Printable.without(markup));
  }
}
