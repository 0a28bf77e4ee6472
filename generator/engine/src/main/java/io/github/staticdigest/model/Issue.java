package io.github.staticdigest.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One issue of the digest: a dump with the editor's voice.
 *
 * @param number counted from 1, the oldest
 * @param slug last part of its address
 * @param aliases slugs that it had before; each becomes a redirect
 * @param dump what is known of its dump
 * @param title its title
 * @param date its full date, or null
 * @param note the editor's note in Markdown, or null
 * @param leads ids of the papers in front, best first
 * @param comments the editor's comment in plain text, by entry id
 * @param listings what it lists, by rank; each entry once
 */
public record Issue(
    int number,
    String slug,
    List<String> aliases,
    Dump dump,
    String title,
    @Nullable LocalDate date,
    @Nullable String note,
    List<String> leads,
    Map<String, String> comments,
    List<Listing> listings) {

  public Issue {
    aliases = List.copyOf(aliases);
    leads = List.copyOf(leads);
    comments = Map.copyOf(comments);
    listings = List.copyOf(listings);
  }

  /**
   * One line of an issue.
   *
   * @param id the entry
   * @param rank its rank in the dump
   * @param fresh whether the digest had not seen it before this issue
   */
  public record Listing(String id, int rank, boolean fresh) {}
}
