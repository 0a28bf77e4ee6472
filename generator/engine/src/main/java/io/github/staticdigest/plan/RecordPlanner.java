package io.github.staticdigest.plan;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.EntryRecord;
import io.github.staticdigest.model.EntryRecord.AuthorRecord;
import io.github.staticdigest.model.EntryRecord.FactsRecord;
import io.github.staticdigest.model.EntryRecord.IssueRecord;
import io.github.staticdigest.model.EntryRecord.NearRecord;
import io.github.staticdigest.model.EntryRecord.RawRecord;
import io.github.staticdigest.model.EntryRecord.TopicRecord;
import io.github.staticdigest.model.EntryRecord.VariantRecord;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Filing.Reason;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.RichText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of {@code data/entries.jsonl}, in the order of the catalog. */
final class RecordPlanner {

  private final Desk desk;

  RecordPlanner(Desk desk) {
    this.desk = desk;
  }

  List<EntryRecord> records() {
    return desk.catalog().entries().stream().map(this::planned).toList();
  }

  private EntryRecord planned(Entry entry) {
    return new EntryRecord(
        entry.id(),
        entry.title().plain(),
        Addresses.entry(entry.slug()),
        plain(entry.abstractText()),
        facts(entry.facts()),
        topics(Objects.requireNonNull(desk.catalog().filings().get(entry.id()))),
        desk.lines().of(entry.id()).stream().map(RecordPlanner::issue).toList(),
        near(entry),
        Outward.all(entry),
        entry.variants().stream()
            .map(
                variant ->
                    new VariantRecord(variant.title().plain(), plain(variant.abstractText())))
            .toList(),
        new RawRecord(entry.raw().title(), entry.raw().abstractText()));
  }

  private static FactsRecord facts(Facts facts) {
    return new FactsRecord(
        facts.authors().stream()
            .map(author -> new AuthorRecord(author.name(), author.affiliation()))
            .toList(),
        facts.id(Identifier.ARXIV),
        facts.id(Identifier.DOI),
        text(facts.published()),
        text(facts.updated()),
        text(facts.listed()),
        facts.venue());
  }

  private static @Nullable String text(@Nullable Object date) {
    return date == null ? null : date.toString();
  }

  private static List<TopicRecord> topics(Filing filing) {
    Reason primary = filing.primary();
    return Stream.concat(Stream.of(primary), filing.secondary().stream())
        .map(
            reason ->
                new TopicRecord(
                    reason.topic(), reason.equals(primary), reason.score(), reason.because()))
        .toList();
  }

  private static IssueRecord issue(Line line) {
    return new IssueRecord(line.issue().slug(), line.item().rank(), line.issueRef().isoDate());
  }

  private List<NearRecord> near(Entry entry) {
    return desk.catalog().near().getOrDefault(entry.id(), List.of()).stream()
        .map(neighbour -> new NearRecord(neighbour.id(), neighbour.score(), neighbour.because()))
        .toList();
  }

  private static @Nullable String plain(@Nullable RichText text) {
    return text == null ? null : text.plain();
  }
}
