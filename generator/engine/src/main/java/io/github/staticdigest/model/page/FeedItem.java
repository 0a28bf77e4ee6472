package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed: a paper, or a whole issue.
 *
 * @param guid tag URI; depends on neither base URL nor slug
 * @param title plain text
 * @param link absolute address
 * @param date as RSS writes it, or null where none is known
 * @param summary plain text; empty where nothing is known beside the title
 * @param categories topics, the primary one first; none for an issue
 * @param paper the paper's page, or null for an issue; addresses in it are relative to the root of
 *     the site, so that {@code site.url} goes before them
 * @param issue the whole issue, or null for a paper; likewise, but addresses in its note are
 *     absolute
 */
public record FeedItem(
    String guid,
    String title,
    String link,
    @Nullable String date,
    String summary,
    List<TopicRef> categories,
    @Nullable EntryPage paper,
    @Nullable IssuePage issue) {

  public FeedItem {
    categories = List.copyOf(categories);
  }
}
