package io.github.staticdigest.config;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editor's words on one dump: {@code <dump>.yaml} beside it.
 *
 * @param file the sidecar, relative to the content directory
 * @param title title of the issue, or null
 * @param date full date of the issue, or null
 * @param misdated whether it tells a date that is none and was complained of
 * @param aliases slugs that the issue had before, each becomes a redirect
 * @param note the editor's note in Markdown, or null
 * @param leads papers in front, in order; their text is empty
 * @param comments the editor's comment a paper
 * @param gists the editor's one-line gist a paper
 * @param hidden papers that this dump shall not list; their text is empty
 */
public record Sidecar(
    String file,
    @Nullable String title,
    @Nullable LocalDate date,
    boolean misdated,
    List<String> aliases,
    @Nullable String note,
    List<Named> leads,
    List<Named> comments,
    List<Named> gists,
    List<Named> hidden) {

  public Sidecar {
    aliases = List.copyOf(aliases);
    leads = List.copyOf(leads);
    comments = List.copyOf(comments);
    gists = List.copyOf(gists);
    hidden = List.copyOf(hidden);
  }

  /**
   * Something said of the paper that has a title.
   *
   * @param title the title as the editor wrote it
   * @param text what is said
   * @param line line in the sidecar
   */
  public record Named(String title, String text, int line) {}
}
