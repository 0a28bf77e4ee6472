package io.github.staticdigest.plan;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.PartialDate;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.LinkedData;
import io.github.staticdigest.model.page.Metadata;
import io.github.staticdigest.model.page.Metadata.Meta;
import io.github.staticdigest.model.page.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a paper tells machines: the {@code citation_*} names of HighWire Press, which
 * Google Scholar and Zotero read, and a ScholarlyArticle of schema.org. Only what is known.
 */
final class PaperMetadata {

  private final Entry entry;
  private final Facts facts;
  private final List<Place> places;
  private final List<Author> authors;
  private final List<String> topics;

  private PaperMetadata(Entry entry, List<String> topics) {
    this.entry = entry;
    this.facts = entry.facts();
    this.places = Outward.places(facts);
    this.authors = Bylines.told(facts.authors());
    this.topics = topics;
  }

  /**
   * The metadata of one paper.
   *
   * @param topics labels of its topics
   * @param issue title of the issue that brought it
   */
  static Metadata of(Entry entry, List<String> topics, Head head, String issue) {
    PaperMetadata paper = new PaperMetadata(entry, topics);
    return new Metadata("article", paper.meta(), new LinkedData(paper.article(head, issue)));
  }

  private List<Meta> meta() {
    List<Meta> meta = new ArrayList<>();
    add(meta, "citation_title", entry.title().plain());
    authors.forEach(author -> add(meta, "citation_author", author.name()));
    PartialDate published = facts.published();
    add(
        meta,
        "citation_publication_date",
        published == null ? null : published.toString().replace('-', '/'));
    boolean onArxiv = place("arxiv") != null;
    String venue = facts.venue();
    add(meta, "citation_journal_title", venue == null && onArxiv ? "arXiv" : venue);
    add(meta, "citation_doi", value("doi"));
    add(meta, "citation_arxiv_id", value("arxiv"));
    Place pdf = place("pdf");
    add(meta, "citation_pdf_url", pdf == null ? null : pdf.url());
    add(meta, "citation_language", facts.language());
    String keywords = String.join("; ", topics.stream().map(t -> t.replace(';', ',')).toList());
    add(meta, "citation_keywords", keywords.isEmpty() ? null : keywords);
    return meta;
  }

  private static void add(List<Meta> meta, String name, @Nullable String content) {
    if (content != null) {
      meta.add(new Meta(name, content));
    }
  }

  private Map<String, Object> article(Head head, String issue) {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("@context", "https://schema.org");
    article.put("@type", "ScholarlyArticle");
    article.put("name", entry.title().plain());
    put(article, "url", head.canonical());
    put(article, "inLanguage", facts.language());
    if (!authors.isEmpty()) {
      article.put("author", authors.stream().map(PaperMetadata::person).toList());
    }
    put(article, "datePublished", facts.published());
    put(article, "dateModified", facts.updated());
    List<String> same =
        places.stream().filter(place -> !place.kind().equals("pdf")).map(Place::url).toList();
    if (!same.isEmpty()) {
      article.put("sameAs", same);
    }
    if (!topics.isEmpty()) {
      article.put("keywords", topics);
    }
    article.put("isPartOf", named("CollectionPage", issue));
    return article;
  }

  private static Map<String, Object> person(Author author) {
    Map<String, Object> person = named("Person", author.name());
    String affiliation = author.affiliation();
    if (affiliation != null) {
      person.put("affiliation", named("Organization", affiliation));
    }
    return person;
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("@type", type);
    named.put("name", name);
    return named;
  }

  private static void put(Map<String, Object> article, String name, @Nullable Object value) {
    if (value != null) {
      article.put(name, value.toString());
    }
  }

  private @Nullable String value(String kind) {
    Place place = place(kind);
    return place == null ? null : place.value();
  }

  private @Nullable Place place(String kind) {
    return places.stream().filter(place -> place.kind().equals(kind)).findFirst().orElse(null);
  }
}
