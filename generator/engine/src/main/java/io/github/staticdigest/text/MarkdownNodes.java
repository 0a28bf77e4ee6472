package io.github.staticdigest.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes links, images and headings by our rules; one object serves one text. */
final class MarkdownNodes implements NodeRenderer {

  private static final int DEEPEST = 6;

  /** Pictures that browsers show and that can hold no script. */
  private static final Pattern PICTURE = Pattern.compile("[^?#]+\\.(?:jpe?g|png|webp|gif)");

  private final String root;
  private final boolean shows;

  /** Levels, as the text has them, of the headings that the current one stands below. */
  private final Deque<Integer> open = new ArrayDeque<>();

  /**
   * Nodes of one text.
   *
   * @param shows whether pictures of the site are shown, not only linked
   */
  MarkdownNodes(String root, boolean shows) {
    this.root = root;
    this.shows = shows;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Heading.class, this::heading),
        new NodeRenderingHandler<>(Link.class, this::link),
        new NodeRenderingHandler<>(LinkRef.class, this::linkRef),
        new NodeRenderingHandler<>(Image.class, this::image),
        new NodeRenderingHandler<>(ImageRef.class, this::imageRef),
        new NodeRenderingHandler<>(AutoLink.class, this::autoLink),
        new NodeRenderingHandler<>(MailLink.class, this::mailLink));
  }

  private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
    while (!open.isEmpty() && open.getLast() >= node.getLevel()) {
      open.removeLast();
    }
    open.addLast(node.getLevel());
    int level = Math.min(open.size() + 1, DEEPEST);
    html.line().tag("h" + level, false, false, () -> context.renderChildren(node)).line();
  }

  private void link(Link node, NodeRendererContext context, HtmlWriter html) {
    anchor(node.getUrl().unescape(), html, () -> context.renderChildren(node));
  }

  private void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
    Reference reference = reference(node, context);
    if (reference == null) {
      undefined(node, context, html);
    } else {
      anchor(reference.getUrl().unescape(), html, () -> context.renderChildren(node));
    }
  }

  private void image(Image node, NodeRendererContext context, HtmlWriter html) {
    picture(node, node.getUrl().unescape(), html);
  }

  private void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
    Reference reference = reference(node, context);
    if (reference == null) {
      undefined(node, context, html);
    } else {
      picture(node, reference.getUrl().unescape(), html);
    }
  }

  private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
    String url = node.getText().toString();
    anchor(url, html, () -> html.text(url));
  }

  private void mailLink(MailLink node, NodeRendererContext context, HtmlWriter html) {
    String address = node.getText().toString();
    anchor("mailto:" + address, html, () -> html.text(address));
  }

  private void picture(Node node, String url, HtmlWriter html) {
    String words = new TextCollectingVisitor().collectAndGetText(node).strip();
    String label = words.isEmpty() ? url : words;
    if (shows && MarkdownAddress.isInner(url) && PICTURE.matcher(url).matches()) {
      String address = Objects.requireNonNull(MarkdownAddress.of(url, root));
      html.attr("src", Escaping.percentEncodeUrl(address)).attr("alt", words).withAttr();
      html.tagVoid("img");
    } else if (node.getAncestorOfType(Link.class, LinkRef.class) == null) {
      anchor(url, html, () -> html.text(label));
    } else {
      html.text(label);
    }
  }

  private void anchor(String url, HtmlWriter html, Runnable words) {
    String address = MarkdownAddress.of(url, root);
    if (address == null) {
      words.run();
    } else {
      html.attr("href", Escaping.percentEncodeUrl(address)).withAttr();
      html.tag("a", false, false, words);
    }
  }

  /** Brackets that name no reference are brackets. */
  private static void undefined(RefNode node, NodeRendererContext context, HtmlWriter html) {
    html.text(node.getChars().prefixOf(node.getChildChars()).unescape());
    context.renderChildren(node);
    html.text(node.getChars().suffixOf(node.getChildChars()).unescape());
  }

  private static @Nullable Reference reference(RefNode node, NodeRendererContext context) {
    return node.isDefined() ? node.getReferenceNode(context.getDocument()) : null;
  }
}
