package io.github.staticdigest.read.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a paper may say of itself, and by which keys: those of docs/dump-format.md first. */
enum PaperField {
  TITLE("title", "paper_title"),
  ABSTRACT("abstract", "summary", "abstract_text"),
  AUTHORS("authors"),
  ARXIV("arxiv_id", "arxivId", "arxiv", "id", "paper_id"),
  DOI("doi", "DOI"),
  ADDRESS("url", "abs", "abs_url", "link", "pdf", "pdf_url", "entry_id", "arxiv_url"),
  PUBLISHED("published", "publishedAt", "published_date", "submitted_date", "created"),
  DATE("date"),
  YEAR("year"),
  UPDATED("updated", "updated_date", "update_date"),
  LISTED("listed", "announced"),
  PRIMARY("primary_category", "primaryCategory"),
  CATEGORIES("categories", "category", "tags", "subjects"),
  VENUE("venue", "journal", "journal_ref", "journal-ref"),
  LANGUAGE("language", "lang"),
  UPVOTES("upvotes", "likes"),
  COMMENTS("num_comments", "numComments"),
  CODE("code", "code_url", "github", "github_url", "githubRepo", "repo"),
  PROJECT("project", "project_page", "projectPage", "homepage"),
  LINKS("links");

  /** All keys. */
  static final List<String> KEYS =
      Stream.of(values()).flatMap(field -> field.keys().stream()).toList();

  /**
   * What others mean by words that are a slip or two from a key; {@code near} is this project's.
   */
  static final Set<String> OTHERS =
      Set.of(
          ("near data line lines mode node core rate uid pid uuid _id idx doc publisher creator"
                  + " posted product slides clicks paper_pdf cid sid aid eid gid mid n_authors rep curated"
                  + " revenue")
              .split(" "));

  @SuppressWarnings("ImmutableEnumChecker") // A list of List.of never changes.
  private final List<String> keys;

  PaperField(String... keys) {
    this.keys = List.of(keys);
  }

  /** Its keys, the first that is there counts. */
  List<String> keys() {
    return keys;
  }
}
