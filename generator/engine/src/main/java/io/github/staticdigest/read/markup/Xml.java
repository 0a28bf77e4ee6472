package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.HtmlText;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How elements of XML are asked, by their local names, since prefixes are as authors like. */
final class Xml {

  private Xml() {}

  /** The name without its prefix. */
  static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** The first child of some name, or null. */
  static @Nullable Element child(Element parent, String name) {
    return children(parent, name).stream().findFirst().orElse(null);
  }

  /** The children of some name. */
  static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(child -> name(child).equals(name)).toList();
  }

  /** The text of the first child that has one, by some names in their order, or null. */
  static @Nullable String text(Element parent, String... names) {
    for (String name : names) {
      for (Element child : children(parent, name)) {
        String text = child.wholeText();
        if (!text.isBlank()) {
          return text;
        }
      }
    }
    return null;
  }

  /** Likewise, where the text may be HTML, escaped or not. */
  static String html(Element parent, String... names) {
    for (String name : names) {
      for (Element child : children(parent, name)) {
        String text = HtmlText.of(child.childrenSize() > 0 ? child.html() : child.wholeText());
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }
}
