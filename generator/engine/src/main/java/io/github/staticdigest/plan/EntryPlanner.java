package io.github.staticdigest.plan;

import io.github.staticdigest.config.DigestConfig.Search;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Filing.Reason;
import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.PartialDate;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Variant;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.EntryPage.Comment;
import io.github.staticdigest.model.page.EntryPage.Filed;
import io.github.staticdigest.model.page.EntryPage.Seen;
import io.github.staticdigest.model.page.EntryPage.VariantView;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.PageLink;
import io.github.staticdigest.model.page.PaperFacts;
import io.github.staticdigest.model.page.TopicRef;
import io.github.staticdigest.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans a page for each paper: all that is known of it. */
final class EntryPlanner {

  private final Desk desk;
  private final NearPapers near;

  EntryPlanner(Desk desk) {
    this.desk = desk;
    this.near = new NearPapers(desk);
  }

  /** Plans all of them and gives their models by id. */
  Map<String, EntryPage> plan() {
    Map<String, EntryPage> pages = new HashMap<>();
    for (IssueLines issue : desk.lines().oldestFirst()) {
      List<Line> lines = issue.lines();
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (desk.lines().isFirst(line)) {
          Item previous = i == 0 ? null : lines.get(i - 1).item();
          Item next = i == lines.size() - 1 ? null : lines.get(i + 1).item();
          pages.put(line.id(), plan(line, previous, next));
        }
      }
    }
    return pages;
  }

  private EntryPage plan(Line line, @Nullable Item previous, @Nullable Item next) {
    EntryPage page = page(line, previous, next);
    desk.register()
        .page(
            page.head(),
            "entry.ftlh",
            page,
            Desk.newest(desk.lines().of(line.id()).stream().map(Line::issue)),
            origin(line.entry()));
    return page;
  }

  /** A paper's addresses can be mended by a pin. */
  static Origin origin(Entry entry) {
    return new Origin("overrides.yaml", "the paper “" + entry.title().plain() + "”");
  }

  private EntryPage page(Line line, @Nullable Item previous, @Nullable Item next) {
    Entry entry = line.entry();
    Gist gist = desk.catalog().gists().get(entry.id());
    return new EntryPage(
        head(line, gist),
        line.item().paper(),
        line.item().abstractText(),
        gist == null ? null : gist.origin().name().toLowerCase(Locale.ROOT),
        facts(entry.facts()),
        desk.citations().of(entry),
        Outward.links(entry),
        searches(line),
        filed(line),
        entry.appearances().stream().map(at -> seen(entry, at)).toList(),
        comments(entry),
        entry.variants().stream().map(variant -> variant(variant, entry)).toList(),
        near.of(entry),
        line.issueRef(),
        previous,
        next);
  }

  private PaperFacts facts(Facts facts) {
    if (facts.equals(Facts.NONE)) {
      return PaperFacts.NONE;
    }
    Messages messages = desk.messages();
    return new PaperFacts(
        Bylines.of(facts.authors()),
        Outward.places(facts),
        Days.ifKnown(facts.published(), messages),
        Days.ifKnown(revised(facts), messages),
        Days.ifKnown(facts.listed(), messages),
        facts.categories(),
        facts.upvotes(),
        facts.comments(),
        facts.venue(),
        facts.language());
  }

  /** The day of the newest version; none where it is that of the first. */
  private static @Nullable LocalDate revised(Facts facts) {
    PartialDate first = facts.published();
    LocalDate newest = facts.updated();
    return first != null && newest != null && newest.equals(first.date()) ? null : newest;
  }

  private Head head(Line line, @Nullable Gist gist) {
    String title = line.title();
    String inIssue = desk.messages().text("head.entryInIssue", title, line.issue().number());
    String words = gist == null ? title : gist.text().plain();
    Head head =
        desk.heads()
            .page(
                line.item().paper().url(),
                List.of(title, inIssue, title + " (" + line.id() + ")"),
                List.of(words, title + ": " + words, inIssue + ": " + words),
                null);
    List<String> topics =
        desk.topics().refs(line.filing()).stream()
            .filter(topic -> !topic.equals(desk.topics().other()))
            .map(TopicRef::label)
            .toList();
    return head.with(PaperMetadata.of(line.entry(), topics, head, line.issue().title()));
  }

  /** Searches by title, where the paper's own place is not known. */
  private List<PageLink> searches(Line line) {
    if (!Outward.places(line.entry().facts()).isEmpty()) {
      return List.of();
    }
    List<PageLink> searches = new ArrayList<>();
    for (Search search : desk.config().searches()) {
      String url = search.url().replace("{title}", Addresses.encode(line.title()));
      searches.add(new PageLink(search.label(), url));
    }
    return searches;
  }

  private List<Filed> filed(Line line) {
    Reason primary = line.filing().primary();
    return Stream.concat(Stream.of(primary), line.filing().secondary().stream())
        .map(reason -> filed(reason, reason.equals(primary), line.entry().facts()))
        .toList();
  }

  /** A category that is told as the reason is no phrase of the text. */
  private Filed filed(Reason reason, boolean primary, Facts facts) {
    List<String> codes = desk.topics().codes(reason.topic(), facts);
    List<String> phrases = reason.because().stream().filter(said -> !codes.contains(said)).toList();
    return new Filed(desk.topics().ref(reason.topic()), primary, phrases, codes);
  }

  private Seen seen(Entry entry, Appearance at) {
    IssueLines issue = desk.lines().issue(at.dump());
    String anchor =
        desk.lines().of(entry.id()).stream()
            .filter(line -> line.issue().number() == issue.issue().number())
            .map(line -> line.item().anchor())
            .findFirst()
            .orElse(Addresses.paperAnchor(at.rank()));
    return new Seen(issue.ref(), at.rank(), anchor, at.dump(), at.line());
  }

  private List<Comment> comments(Entry entry) {
    List<Comment> comments = new ArrayList<>();
    for (Line line : desk.lines().of(entry.id())) {
      String comment = line.item().comment();
      if (comment != null) {
        comments.add(new Comment(line.issueRef(), comment));
      }
    }
    return comments;
  }

  private VariantView variant(Variant variant, Entry entry) {
    IssueLines issue = desk.lines().issue(variant.at().dump());
    RichText text = variant.abstractText();
    boolean same = text != null && text.equals(entry.abstractText());
    return new VariantView(
        issue.ref(), variant.at().rank(), variant.title(), same ? null : text, same);
  }
}
