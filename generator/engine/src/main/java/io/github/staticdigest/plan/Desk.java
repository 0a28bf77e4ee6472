package io.github.staticdigest.plan;

import io.github.staticdigest.config.DigestConfig;
import io.github.staticdigest.model.Catalog;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.page.Counts;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.PageLink;
import io.github.staticdigest.text.Messages;
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
    Messages messages,
    Register register) {

  static Desk of(DigestConfig config, Catalog catalog, Messages messages, Register register) {
    Topics topics = new Topics(catalog.topics(), messages);
    Cards cards = new Cards(catalog, topics);
    Lines lines = new Lines(catalog, cards, messages);
    return new Desk(
        config,
        catalog,
        topics,
        cards,
        lines,
        new Calendar(lines, messages),
        new Citations(config.url()),
        new Heads(config.title(), config.url(), messages),
        messages,
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

  /** An issue in figures, for instance "45 papers, 24 new to the digest". */
  String figures(IssueRef issue) {
    return messages.text("issue.figures", messages.text("papers", issue.total()), issue.fresh());
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
