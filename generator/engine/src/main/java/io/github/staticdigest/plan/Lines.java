package io.github.staticdigest.plan;

import io.github.staticdigest.model.Catalog;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.Issue.Listing;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every listing of the digest as a line, found by issue, by paper and by topic. */
final class Lines {

  private final List<IssueLines> oldestFirst = new ArrayList<>();
  private final Map<String, IssueLines> byDump = new HashMap<>();
  private final Map<String, List<Line>> byPaper = new HashMap<>();
  private final Map<String, List<Line>> byTopic = new HashMap<>();

  Lines(Catalog catalog, Cards cards, Messages messages) {
    Map<String, Entry> entries = new HashMap<>();
    catalog.entries().forEach(entry -> entries.put(entry.id(), entry));
    Map<String, Integer> times = new HashMap<>();
    for (Issue issue : catalog.issues()) {
      issue.listings().forEach(listing -> times.merge(listing.id(), 1, Integer::sum));
    }
    for (Issue issue : catalog.issues()) {
      IssueRef ref = ref(issue, messages);
      List<Line> lines = new ArrayList<>();
      for (Listing listing : issue.listings()) {
        Entry entry = Objects.requireNonNull(entries.get(listing.id()));
        Filing filing = Objects.requireNonNull(catalog.filings().get(listing.id()));
        Item item = item(issue, listing, times.getOrDefault(listing.id(), 1), cards);
        lines.add(new Line(issue, ref, entry, filing, listing.fresh(), item));
      }
      oldestFirst.add(new IssueLines(issue, ref, List.copyOf(lines)));
    }
    index();
  }

  List<IssueLines> oldestFirst() {
    return oldestFirst;
  }

  List<IssueLines> newestFirst() {
    List<IssueLines> reversed = new ArrayList<>(oldestFirst);
    Collections.reverse(reversed);
    return reversed;
  }

  /** All issues as they are named elsewhere, newest first. */
  List<IssueRef> refsNewestFirst() {
    return newestFirst().stream().map(IssueLines::ref).toList();
  }

  /** The issue that was made of a dump. */
  IssueLines issue(String dump) {
    return Objects.requireNonNull(byDump.get(dump));
  }

  /** The lines of a paper, oldest issue first. */
  List<Line> of(String id) {
    return byPaper.getOrDefault(id, List.of());
  }

  /** Whether the line is the first of its paper. */
  boolean isFirst(Line line) {
    return of(line.id()).get(0).issue().number() == line.issue().number();
  }

  /**
   * The first lines of all papers filed under a topic, be it their primary or a secondary one:
   * newest issue first, within it by rank.
   */
  List<Line> filedUnder(String topic) {
    return byTopic.getOrDefault(topic, List.of());
  }

  /** Papers in the largest issue. */
  int largest() {
    return oldestFirst.stream().mapToInt(issue -> issue.lines().size()).max().orElse(0);
  }

  /** Listings of all issues. */
  int listings() {
    return oldestFirst.stream().mapToInt(issue -> issue.lines().size()).sum();
  }

  private void index() {
    for (IssueLines issue : oldestFirst) {
      byDump.put(issue.issue().dump().file(), issue);
      for (Line line : issue.lines()) {
        byPaper.computeIfAbsent(line.id(), id -> new ArrayList<>(1)).add(line);
      }
    }
    for (IssueLines issue : newestFirst()) {
      issue.lines().stream()
          .filter(this::isFirst)
          .forEach(
              line ->
                  Topics.slugs(line.filing())
                      .distinct()
                      .forEach(
                          topic ->
                              byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(line)));
    }
  }

  private static IssueRef ref(Issue issue, Messages messages) {
    LocalDate date = issue.date();
    return new IssueRef(
        issue.number(),
        Addresses.issue(issue.slug()),
        issue.title(),
        Days.words(date, issue.dump().day(), messages),
        date == null ? null : date.toString(),
        issue.listings().size(),
        (int) issue.listings().stream().filter(Listing::fresh).count());
  }

  private static Item item(Issue issue, Listing listing, int issues, Cards cards) {
    return new Item(
        cards.card(listing.id()),
        listing.rank(),
        Addresses.paperAnchor(listing.rank()),
        issues,
        issue.comments().get(listing.id()),
        cards.abstractOf(listing.id()));
  }
}
