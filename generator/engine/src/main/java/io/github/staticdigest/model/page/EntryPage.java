package io.github.staticdigest.model.page;

import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code entry.ftlh}: all that is known of one paper.
 *
 * @param abstractText its abstract, or null
 * @param gistOrigin {@code curator}, {@code cue} or {@code first}; null without a gist
 * @param facts what sources tell of it beside its text
 * @param cite how to cite it
 * @param links addresses found in its text, then those that sources tell of what goes with it, each
 *     once
 * @param searches labelled searches outward; their addresses are absolute; none where {@code
 *     facts.places} says where the paper stands
 * @param filed its topics, the primary one first
 * @param seenIn every place where it stood, oldest issue first
 * @param comments what editors said of it, oldest first
 * @param variants other texts that were folded into it
 * @param near near papers, nearest first
 * @param within the issue whose order the pager follows: the first that listed it
 * @param previous the paper before it there, or null
 * @param next the paper after it there, or null
 */
public record EntryPage(
    Head head,
    PaperCard paper,
    @Nullable AbstractView abstractText,
    @Nullable String gistOrigin,
    PaperFacts facts,
    Citation cite,
    List<Link> links,
    List<PageLink> searches,
    List<Filed> filed,
    List<Seen> seenIn,
    List<Comment> comments,
    List<VariantView> variants,
    List<Near> near,
    IssueRef within,
    @Nullable Item previous,
    @Nullable Item next) {

  public EntryPage {
    links = List.copyOf(links);
    searches = List.copyOf(searches);
    filed = List.copyOf(filed);
    seenIn = List.copyOf(seenIn);
    comments = List.copyOf(comments);
    variants = List.copyOf(variants);
    near = List.copyOf(near);
  }

  /**
   * A topic and what decided.
   *
   * @param because the phrases that did; none where the text as a whole did, an editor, or a source
   * @param codes categories under which sources file it and which belong to the topic
   */
  public record Filed(TopicRef topic, boolean primary, List<String> because, List<String> codes) {

    public Filed {
      because = List.copyOf(because);
      codes = List.copyOf(codes);
    }
  }

  /** An issue that lists it, with the place in the dump. */
  public record Seen(IssueRef issue, int rank, String anchor, String dump, int line) {}

  /** What an editor said. */
  public record Comment(IssueRef issue, String text) {}

  /**
   * Another text of the paper.
   *
   * @param abstractText its abstract; null where it has none, or the one that is shown
   * @param sameAbstract whether it has the abstract that is shown
   */
  public record VariantView(
      IssueRef issue,
      int rank,
      RichText title,
      @Nullable RichText abstractText,
      boolean sameAbstract) {}

  /** A near paper, the terms both turn on, and in how many issues both stood. */
  public record Near(PaperCard paper, List<String> because, int together) {}
}
