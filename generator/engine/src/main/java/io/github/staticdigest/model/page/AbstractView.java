package io.github.staticdigest.model.page;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An abstract with its gist sentence apart; the three parts joined are the whole.
 *
 * @param before what stands before the gist sentence; the whole abstract where {@code gist} is
 *     empty
 * @param gist the sentence; empty where there is none or where it is the curator's own
 * @param after what follows
 */
public record AbstractView(RichText before, RichText gist, RichText after) {

  private static final String LEFT_OUT = " … ";

  /**
   * The abstract without its gist sentence, for where that has just been read. An ellipsis stands
   * between two sentences that are no neighbours.
   */
  public RichText rest() {
    RichText first = before.stripped();
    RichText second = after.stripped();
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    List<Span> spans = new ArrayList<>(first.spans());
    spans.add(Span.plain(LEFT_OUT));
    spans.addAll(second.spans());
    return new RichText(spans);
  }
}
