package io.github.staticdigest.model.page;

import io.github.staticdigest.model.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code front.ftlh}: the newest issue in front, the archive at hand.
 *
 * @param issue the newest issue, or null in a digest of nothing
 * @param note the editor's note, or null
 * @param lead the first story, or null
 * @param seconds up to three more
 * @param contents new papers by topic, most first, with the anchor or page where they stand
 * @param river new papers by topic beside the leads
 * @param seen papers of the issue that earlier issues had, by title
 * @param shelves all topics with their trends
 * @param archive all issues, newest first
 * @param largest papers of the largest issue, for bars
 * @param counts figures of the whole digest
 */
public record FrontPage(
    Head head,
    @Nullable IssueRef issue,
    @Nullable Html note,
    @Nullable Item lead,
    List<Item> seconds,
    List<TopicCount> contents,
    List<TopicItems> river,
    List<Item> seen,
    List<Shelf> shelves,
    List<IssueRef> archive,
    int largest,
    Counts counts) {}
