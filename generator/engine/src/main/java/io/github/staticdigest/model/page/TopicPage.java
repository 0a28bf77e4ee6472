package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code topic.ftlh}: all papers filed under one topic, whether it is their primary one (then
 * {@code item.paper.topic} is this topic) or a secondary one, newest issue first.
 *
 * <p>Older pages are numbered from the oldest, hold 50 papers each and are closed: what arrives
 * later changes nothing on them but the address of the newer page.
 *
 * @param scope one sentence
 * @param number 0 for the newest page, else its number counted from the oldest
 * @param row the topic's numbers; null on older pages
 * @param bib address of all its papers in BibTeX; null on older pages
 * @param groups its papers by the issue that listed them first, newest issue first
 * @param newer the page of newer papers, or null
 * @param older the page of older papers, or null
 * @param siblings the other topics of the shelf
 */
public record TopicPage(
    Head head,
    TopicRef topic,
    String scope,
    int number,
    @Nullable TopicRow row,
    @Nullable String bib,
    List<IssueItems> groups,
    @Nullable PageLink newer,
    @Nullable PageLink older,
    List<TopicRef> siblings) {

  public TopicPage {
    groups = List.copyOf(groups);
    siblings = List.copyOf(siblings);
  }

  /** Papers that one issue brought, by rank. */
  public record IssueItems(IssueRef issue, List<Item> items) {}
}
