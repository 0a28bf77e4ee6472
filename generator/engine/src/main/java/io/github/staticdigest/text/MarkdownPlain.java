package io.github.staticdigest.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A Markdown text as a letter would have it: a link is its words with the address in brackets
 * behind them, what is emphasised or code stands without its signs. Paragraphs are parted by blank
 * lines, items of lists and quotations have lines of their own.
 */
final class MarkdownPlain {

  private static final String PARTED = "\n\n";
  private static final String MAILTO = "mailto:";

  private final Document document;
  private final String root;

  private MarkdownPlain(Document document, String root) {
    this.document = document;
    this.root = root;
  }

  /**
   * The text of a document.
   *
   * @param root the absolute address of the site, which goes before addresses into it
   */
  static String of(Document document, String root) {
    return new MarkdownPlain(document, root).blocks(document, PARTED);
  }

  private String blocks(Node parent, String between) {
    List<String> blocks = new ArrayList<>();
    for (Node child : parent.getChildren()) {
      String block = child instanceof Reference ? "" : block(child).strip();
      if (!block.isEmpty()) {
        blocks.add(block);
      }
    }
    return String.join(between, blocks);
  }

  private String block(Node node) {
    if (node instanceof ListBlock list) {
      return list(list);
    }
    if (node instanceof BlockQuote) {
      return blocks(node, PARTED).replaceAll("(?m)^(?=.)", "> ");
    }
    if (node instanceof HtmlBlockBase) {
      return node.getChars().toString();
    }
    if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      return ((Block) node).getContentChars().toString();
    }
    return node instanceof ThematicBreak ? "- - -" : inline(node);
  }

  private String list(ListBlock list) {
    int number = list instanceof OrderedList ordered ? ordered.getStartNumber() : 0;
    List<String> items = new ArrayList<>();
    for (Node item : list.getChildren()) {
      items.add((list instanceof OrderedList ? number++ + ". " : "* ") + blocks(item, "\n"));
    }
    return String.join("\n", items);
  }

  private String inline(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node child : parent.getChildren()) {
      text.append(piece(child));
    }
    return text.toString();
  }

  private String piece(Node node) {
    if (node instanceof Link link) {
      return linked(inline(link), link.getUrl().unescape());
    }
    if (node instanceof Image image) {
      return linked(inline(image), image.getUrl().unescape());
    }
    if (node instanceof RefNode reference) {
      return reference(reference);
    }
    if (node instanceof AutoLink link) {
      return link.getText().toString();
    }
    if (node instanceof MailLink link) {
      return link.getText().toString();
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return "\n";
    }
    if (node instanceof Code code) {
      return code.getText().toString();
    }
    boolean plain = node instanceof HtmlInline || !node.hasChildren();
    return plain ? node.getChars().unescape() : inline(node);
  }

  /** Brackets that name no reference are brackets. */
  private String reference(RefNode node) {
    Reference reference = node.isDefined() ? node.getReferenceNode(document) : null;
    if (reference != null) {
      return linked(inline(node), reference.getUrl().unescape());
    }
    return node.getChars().prefixOf(node.getChildChars()).unescape()
        + inline(node)
        + node.getChars().suffixOf(node.getChildChars()).unescape();
  }

  private String linked(String words, String url) {
    String address = MarkdownAddress.of(url, root);
    String label = words.strip();
    if (address == null || address.startsWith("#")) {
      return label;
    }
    String shown = address.startsWith(MAILTO) ? addressee(address) : address;
    return label.isEmpty() || label.equals(shown) ? shown : label + " (" + shown + ")";
  }

  /** Whom a letter goes to; what it shall say is for programs. */
  private static String addressee(String mailto) {
    int end = mailto.indexOf('?');
    return mailto.substring(MAILTO.length(), end < 0 ? mailto.length() : end);
  }
}
