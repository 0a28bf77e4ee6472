package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code topic.ftlh}: the papers of one topic, newest issue first; older pages are numbered from
 * the oldest.
 *
 * @param scope one sentence
 * @param number 0 for the newest page, else its number counted from the oldest
 * @param row the topic's numbers; null on older pages
 * @param groups its papers by the issue that listed them first
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
    List<IssueItems> groups,
    @Nullable PageLink newer,
    @Nullable PageLink older,
    List<TopicRef> siblings) {

  /** Papers that one issue brought, by rank. */
  public record IssueItems(IssueRef issue, List<Item> items) {}
}
