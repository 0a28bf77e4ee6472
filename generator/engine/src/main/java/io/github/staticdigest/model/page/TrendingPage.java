package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code trending.ftlh}: the papers that readers of a source liked most; only where a source tells
 * upvotes. The rule: papers listed in the 30 days up to the newest day on which a paper with
 * upvotes was listed or, where no such day is known, the papers of the newest issue that has one;
 * most upvotes first, at equal numbers the newer issue and then the higher rank; at most 50.
 *
 * @param from the first of the days, or null where none is known
 * @param to the last of the days, or null where none is known
 * @param issue the issue, where no day is known
 * @param papers most upvotes first; {@code item.paper.upvotes} is known of each
 * @param voted papers in question of which a source tells upvotes
 * @param silent those of which none does
 */
public record TrendingPage(
    Head head,
    @Nullable Day from,
    @Nullable Day to,
    @Nullable IssueRef issue,
    List<Item> papers,
    int voted,
    int silent) {

  public TrendingPage {
    papers = List.copyOf(papers);
  }
}
