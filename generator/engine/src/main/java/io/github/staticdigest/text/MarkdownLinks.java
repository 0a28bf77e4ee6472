package io.github.staticdigest.text;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the addresses of a Markdown text where they stand in it. */
final class MarkdownLinks {

  private MarkdownLinks() {}

  /** The text of a document with {@code root} before every address into the site. */
  static String absolute(Document document, String root) {
    SortedMap<BasedSequence, String> changes =
        new TreeMap<>(Comparator.comparing(BasedSequence::getStartOffset));
    for (Node node : document.getDescendants()) {
      BasedSequence url = url(node);
      String address = url == null ? null : MarkdownAddress.of(url.unescape(), root);
      if (address != null && address.startsWith(root)) {
        changes.put(url, Escaping.percentEncodeUrl(address));
      }
    }
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (var change : changes.entrySet()) {
      text.append(document.getChars(), done, change.getKey().getStartOffset());
      text.append(change.getValue());
      done = change.getKey().getEndOffset();
    }
    return text.append(document.getChars(), done, document.getChars().length()).toString();
  }

  /** The addresses into the site, from its root, each once in their order. */
  static Set<String> inner(Document document) {
    Set<String> inner = new LinkedHashSet<>();
    for (Node node : document.getDescendants()) {
      BasedSequence url = url(node);
      if (url != null && MarkdownAddress.isInner(url.unescape())) {
        inner.add(Objects.requireNonNull(MarkdownAddress.of(url.unescape(), "")));
      }
    }
    return inner;
  }

  private static @Nullable BasedSequence url(Node node) {
    if (node instanceof LinkNodeBase link) {
      return link.getUrl();
    }
    return node instanceof Reference reference ? reference.getUrl() : null;
  }
}
