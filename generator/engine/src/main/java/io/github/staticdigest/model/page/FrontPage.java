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
 * @param contents all topics of the issue's new papers, leads included, most first; the address is
 *     the group's anchor on this page where the river has one, else its anchor on the issue's page
 * @param river new papers by topic beside the leads, most first, at most three a topic and about 24
 *     in all; {@code more} of a group stand on the issue's page under the same anchor
 * @param seen papers of the issue that earlier issues had, by title, at most 24
 * @param seenMore how many more of them stand on the issue's page, under {@code #seen}
 * @param shelves the topics that have papers, with their trends
 * @param archive issues, newest first, at most 24
 * @param archiveMore how many older ones stand in the archive
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
    int seenMore,
    List<Shelf> shelves,
    List<IssueRef> archive,
    int archiveMore,
    int largest,
    Counts counts) {

  public FrontPage {
    seconds = List.copyOf(seconds);
    contents = List.copyOf(contents);
    river = List.copyOf(river);
    seen = List.copyOf(seen);
    shelves = List.copyOf(shelves);
    archive = List.copyOf(archive);
  }
}
