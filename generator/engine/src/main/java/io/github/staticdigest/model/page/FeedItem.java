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
 * @param summary plain text
 * @param categories topics
 * @param paper the paper's page, or null for an issue
 * @param issue the whole issue, or null for a paper
 */
public record FeedItem(
    String guid,
    String title,
    String link,
    @Nullable String date,
    String summary,
    List<TopicRef> categories,
    @Nullable EntryPage paper,
    @Nullable IssuePage issue) {}
