package io.github.staticdigest.plan;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.PartialDate;
import io.github.staticdigest.model.page.Citation;
import io.github.staticdigest.model.page.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How to cite papers. What is not known is left out; nothing is made up in its place. */
final class Citations {

  /** Authors that a line of text names. */
  private static final int NAMED = 10;

  private final @Nullable String site;
  private final Map<String, String> entries = new HashMap<>();

  /**
   * Citations for one digest.
   *
   * @param site absolute address of the digest, or null
   */
  Citations(@Nullable String site) {
    this.site = site;
  }

  Citation of(Entry entry) {
    return new Citation(text(entry), bibtex(entry));
  }

  /** As an entry of BibTeX whose key is the paper's slug. */
  String bibtex(Entry entry) {
    return entries.computeIfAbsent(entry.id(), id -> entryOf(entry));
  }

  private String entryOf(Entry entry) {
    Facts facts = entry.facts();
    Map<String, Place> places = places(facts);
    Place arxiv = places.get("arxiv");
    Place doi = places.get("doi");
    PartialDate published = facts.published();
    return new Bibtex(entry.slug())
        .title(entry.title())
        .authors(facts.authors())
        .field("year", published == null ? null : published.year())
        .field("month", published == null ? null : published.month())
        .field("howpublished", facts.venue())
        .field("eprint", arxiv == null ? null : arxiv.value())
        .field("archiveprefix", arxiv == null ? null : "arXiv")
        .field("primaryclass", arxiv == null ? null : first(facts.categories()))
        .field("doi", doi == null ? null : doi.value())
        .field("url", url(entry, places))
        .text();
  }

  private String text(Entry entry) {
    Facts facts = entry.facts();
    Map<String, Place> places = places(facts);
    StringBuilder text = new StringBuilder(names(facts.authors()));
    PartialDate published = facts.published();
    if (published != null) {
      text.append(text.isEmpty() ? "" : " ").append('(').append(published.year()).append(')');
    }
    String start = Words.sentence(text.toString());
    text.setLength(0);
    text.append(start).append(start.isEmpty() ? "" : " ");
    text.append(Words.sentence(entry.title().plain()));
    if (facts.venue() != null) {
      text.append(' ').append(Words.sentence(facts.venue()));
    }
    Place arxiv = places.get("arxiv");
    if (arxiv != null) {
      text.append(" arXiv:").append(arxiv.value()).append('.');
    }
    String url = url(entry, places);
    return url == null ? text.toString() : text + " " + url;
  }

  private static @Nullable String first(List<String> texts) {
    return texts.isEmpty() ? null : texts.get(0);
  }

  private static String names(List<Author> authors) {
    String names =
        authors.stream().limit(NAMED).map(Author::name).collect(Collectors.joining(", "));
    return authors.size() > NAMED ? names + ", et al." : names;
  }

  private static Map<String, Place> places(Facts facts) {
    return Outward.places(facts).stream()
        .collect(Collectors.toMap(Place::kind, place -> place, (first, other) -> first));
  }

  /** The paper's own address where it is known, otherwise that of its page here. */
  private @Nullable String url(Entry entry, Map<String, Place> places) {
    for (String kind : List.of("doi", "arxiv", "page")) {
      Place place = places.get(kind);
      if (place != null) {
        return place.url();
      }
    }
    return site == null ? null : site + Addresses.entry(entry.slug());
  }
}
