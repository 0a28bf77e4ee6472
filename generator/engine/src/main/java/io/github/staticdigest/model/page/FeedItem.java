package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed: a paper, or a whole issue. Nothing in it changes when a later issue arrives,
 * so that readers are shown an item again only when something in it was edited.
 *
 * @param guid tag URI; depends on neither base URL nor slug
 * @param title plain text
 * @param link absolute address
 * @param date when it appeared as RSS writes it, or null where none is known
 * @param published the same as Atom writes it, or null
 * @param updated when it changed as Atom writes it, or null where RSS alone is asked for. Of every
 *     item of a feed another one, and another one after an edit
 * @param summary plain text; empty where nothing is known beside the title
 * @param authors names, in the order of the paper; none for an issue
 * @param categories topics, the primary one first; none for an issue
 * @param full whether the whole text is told, or the summary alone
 * @param paper the paper's page, or null for an issue; addresses in it are relative to the root of
 *     the site, so that {@code site.url} goes before them
 * @param issue the whole issue, or null for a paper; likewise, but addresses in its note are
 *     absolute. Where it is long its groups hold fewer papers, and {@code more} of each
 */
public record FeedItem(
    String guid,
    String title,
    String link,
    @Nullable String date,
    @Nullable String published,
    @Nullable String updated,
    String summary,
    List<String> authors,
    List<TopicRef> categories,
    boolean full,
    @Nullable EntryPage paper,
    @Nullable IssuePage issue) {

  public FeedItem {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
  }

  /** The same with the time of its last change. */
  public FeedItem updated(String time) {
    return new FeedItem(
        guid, title, link, date, published, time, summary, authors, categories, full, paper, issue);
  }
}
