package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells machines beside title and description.
 *
 * @param type its type in Open Graph, {@code website} or {@code article}
 * @param meta names and contents of further {@code meta} elements, such as {@code citation_title}
 * @param data what the page is about in JSON-LD, or null
 */
public record Metadata(String type, List<Meta> meta, @Nullable LinkedData data) {

  /** Nothing further. */
  public static final Metadata NONE = new Metadata("website", List.of(), null);

  public Metadata {
    meta = List.copyOf(meta);
  }

  /** A {@code meta} element, plain text. */
  public record Meta(String name, String content) {}
}
