package io.github.staticdigest.model.page;

import org.jspecify.annotations.Nullable;

/**
 * A paper as it stands in an issue.
 *
 * @param rank its rank in the listing; on pages of days, weeks and months its place in the day
 * @param anchor fragment that names it on the issue's page, for instance {@code p6}
 * @param issues number of issues that list it, this one included; 0 where the page does not tell,
 *     so that older pages of a topic stay as they are when a paper comes again
 * @param comment the editor's comment, or null
 * @param abstractText its abstract, or null
 */
public record Item(
    PaperCard paper,
    int rank,
    String anchor,
    int issues,
    @Nullable String comment,
    @Nullable AbstractView abstractText) {

  /** The same at another place. */
  public Item at(int place) {
    return new Item(paper, place, anchor, issues, comment, abstractText);
  }
}
