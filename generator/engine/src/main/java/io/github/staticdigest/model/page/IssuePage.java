package io.github.staticdigest.model.page;

import io.github.staticdigest.model.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code issue.ftlh}: one issue, by topic and by rank.
 *
 * @param bib address of its papers in BibTeX
 * @param note the editor's note, or null
 * @param leads the papers in front
 * @param shelves sections with new papers, leads included, shelf by shelf; within a topic by rank;
 *     without abstracts where all of them together have more than 300,000 characters
 * @param seen papers that earlier issues had, by title
 * @param byRank all papers by rank
 * @param newer the next issue, or null
 * @param older the one before, or null
 */
public record IssuePage(
    Head head,
    IssueRef issue,
    String bib,
    @Nullable Html note,
    List<Item> leads,
    List<ShelfItems> shelves,
    List<Item> seen,
    List<Item> byRank,
    @Nullable IssueRef newer,
    @Nullable IssueRef older) {

  public IssuePage {
    leads = List.copyOf(leads);
    shelves = List.copyOf(shelves);
    seen = List.copyOf(seen);
    byRank = List.copyOf(byRank);
  }

  /** The sections of one shelf; {@code name} is empty for papers that fit no topic. */
  public record ShelfItems(String name, int number, List<TopicItems> topics) {}
}
