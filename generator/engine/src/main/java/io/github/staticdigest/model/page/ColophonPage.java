package io.github.staticdigest.model.page;

import java.util.List;

/**
 * {@code colophon.ftlh}: how the digest was made, in figures.
 *
 * @param counts figures of the whole digest
 * @param issues all issues, newest first, each with its dump
 * @param folded how papers repeat: for each number of issues above one, how many papers stood in so
 *     many; fewest issues first
 * @param often papers that most issues list, at most ten; those of one issue are none
 * @param variants texts that differ from the ones shown and were folded into them
 * @param known how many papers something is known of
 * @param gists who chose the sentences that lists quote
 * @param unfiled papers that fit no topic
 * @param doubtful papers whose topic was a narrow decision; those that fit none are not among them
 */
public record ColophonPage(
    Head head,
    Counts counts,
    List<Source> issues,
    List<Repeated> folded,
    List<Item> often,
    int variants,
    Known known,
    Gists gists,
    int unfiled,
    int doubtful) {

  public ColophonPage {
    issues = List.copyOf(issues);
    folded = List.copyOf(folded);
    often = List.copyOf(often);
  }

  /** An issue and the name of the dump it was made of. */
  public record Source(IssueRef issue, String dump) {}

  /** So many papers stood in so many issues. */
  public record Repeated(int issues, int papers) {}

  /** Papers with an abstract, with links, authors, numbers of arXiv or DOI, a date of their own. */
  public record Known(int abstracts, int links, int authors, int numbers, int dates) {}

  /** Papers whose gist is the curator's, one that says what is done, the first sentence, none. */
  public record Gists(int curator, int cue, int first, int none) {}
}
