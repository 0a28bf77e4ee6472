package io.github.staticdigest.plan;

import io.github.staticdigest.config.DigestConfig;
import io.github.staticdigest.model.Catalog;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.page.Counts;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.PageLink;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the planners of all kinds of pages share; made once for a digest. */
record Desk(
    DigestConfig config,
    Catalog catalog,
    Topics topics,
    Cards cards,
    Lines lines,
    Calendar calendar,
    Citations citations,
    Heads heads,
    Register register) {

  static Desk of(DigestConfig config, Catalog catalog, Register register) {
    Topics topics = new Topics(catalog.topics());
    Cards cards = new Cards(catalog, topics);
    Lines lines = new Lines(catalog, cards, config.language());
    return new Desk(
        config,
        catalog,
        topics,
        cards,
        lines,
        new Calendar(lines, config.language()),
        new Citations(config.url()),
        new Heads(config.title(), config.url()),
        register);
  }

  /** Whether there are feeds: their addresses are absolute, and their items have tag URIs. */
  boolean hasFeeds() {
    return config.url() != null && config.id() != null;
  }

  /** The feed of one topic, or null where there are no feeds. */
  @Nullable PageLink topicFeed(String slug, String label) {
    return hasFeeds() ? new PageLink(label, Addresses.topicFeed(slug)) : null;
  }

  /** Whether a source tells how many readers liked a paper. */
  boolean hasVotes() {
    return catalog.entries().stream().anyMatch(entry -> entry.facts().upvotes() != null);
  }

  /** The head of a page that lists papers, with what it is in JSON-LD. */
  Head list(Head head) {
    return head.with(LinkedPages.collection(head, config));
  }

  Counts counts() {
    int papers = catalog.entries().size();
    int listings = lines.listings();
    return new Counts(
        listings, papers, listings - papers, catalog.issues().size(), catalog.topics().size());
  }

  /** The newest known date of all issues, or null. */
  @Nullable LocalDate newestDate() {
    return newest(catalog.issues().stream());
  }

  /** The newest known date of some issues, or null. */
  static @Nullable LocalDate newest(Stream<Issue> issues) {
    List<LocalDate> dates = issues.map(Issue::date).filter(Objects::nonNull).toList();
    return dates.stream().max(Comparator.naturalOrder()).orElse(null);
  }
}
