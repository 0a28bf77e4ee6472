package io.github.staticdigest.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code data/entries.jsonl}; the order of components is the order of keys, those of
 * {@link FactsRecord} among them. What is unknown is null or an empty list and stays absent in the
 * file, which rounds the scores. Readers ignore unknown keys. See {@code docs/data.md}.
 */
public record EntryRecord(
    String id,
    String title,
    String url,
    @Nullable String abstractText,
    FactsRecord facts,
    List<TopicRecord> topics,
    List<IssueRecord> issues,
    List<NearRecord> near,
    List<Link> links,
    List<VariantRecord> variants,
    RawRecord raw) {

  /** Where the lines are published, relative to the root of the site. */
  public static final String FILE = "data/entries.jsonl";

  /**
   * What sources tell of it, or the curator, beside its text.
   *
   * @param authors in the order of the paper
   * @param arxiv its number there, without the version
   * @param doi in small letters
   * @param published a year, a month or a day, as ISO 8601 has them
   * @param updated the day of the version that the source has
   * @param listed the day on which a source listed it
   * @param venue journal or conference
   */
  public record FactsRecord(
      List<AuthorRecord> authors,
      @Nullable String arxiv,
      @Nullable String doi,
      @Nullable String published,
      @Nullable String updated,
      @Nullable String listed,
      @Nullable String venue) {

    /** Nothing is known but the text. */
    public static final FactsRecord NONE =
        new FactsRecord(List.of(), null, null, null, null, null, null);
  }

  /** Somebody who wrote it; the affiliation may be null. */
  public record AuthorRecord(String name, @Nullable String affiliation) {}

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
