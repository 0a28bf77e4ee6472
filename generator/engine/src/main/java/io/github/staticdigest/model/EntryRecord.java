package io.github.staticdigest.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code data/entries.jsonl}; the order of components is the order of keys. What is
 * unknown is null or an empty list and stays absent in the file, which rounds the scores. Readers
 * ignore unknown keys.
 */
public record EntryRecord(
    String id,
    String title,
    String url,
    @Nullable String abstractText,
    List<TopicRecord> topics,
    List<IssueRecord> issues,
    List<NearRecord> near,
    List<Link> links,
    List<VariantRecord> variants,
    RawRecord raw) {

  /** Where the lines are published, relative to the root of the site. */
  public static final String FILE = "data/entries.jsonl";

  /** A topic of the entry. */
  public record TopicRecord(String slug, boolean primary, double score, List<String> because) {}

  /** A place where it stood; the date is an ISO date or null. */
  public record IssueRecord(String slug, int rank, @Nullable String date) {}

  /** A near entry. */
  public record NearRecord(String id, double score, List<String> because) {}

  /** Another text of the same paper. */
  public record VariantRecord(String title, @Nullable String abstractText) {}

  /** The kept variant before repair. */
  public record RawRecord(String title, @Nullable String abstractText) {}
}
