package io.github.staticdigest.plan;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Html;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.FeedItem;
import io.github.staticdigest.model.page.IssuePage;
import io.github.staticdigest.model.page.IssuePage.ShelfItems;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.TopicItems;
import io.github.staticdigest.model.page.TopicRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes the items of feeds. One paper gives the same item in every feed. */
final class FeedItems {

  /** Characters of a summary at most. */
  private static final int SUMMARY = 1_000;

  private static final int SHORT_SUMMARY = 200;

  /** More have no room anyway. */
  private static final int AUTHORS = 1_000;

  private static final int FEW_AUTHORS = 10;

  /** Titles that a topic of an issue shows at most, the fewer the longer the issue is. */
  private static final int[] TITLES = {Integer.MAX_VALUE, 100, 50, 25, 12, 6, 3, 1};

  private final Desk desk;
  private final String url;
  private final Tags tags;
  private final FeedWeight weight;

  /** Each day as RSS and as Atom write it; a day has many papers. */
  private final Map<LocalDate, String> rssDates = new ConcurrentHashMap<>();

  private final Map<LocalDate, String> midnights = new ConcurrentHashMap<>();

  FeedItems(Desk desk, String url, Tags tags) {
    this.desk = desk;
    this.url = url;
    this.tags = tags;
    this.weight = new FeedWeight(url.length());
  }

  int weight(FeedItem item) {
    return weight.of(item);
  }

  /** A paper, by the line that listed it first; in short where it has no room in full. */
  FeedItem paper(Line line, EntryPage page) {
    FeedItem item = paper(line, page, desk.config().feeds().full(), AUTHORS, SUMMARY);
    return item.full() && weight.fits(item, room()) ? item : brief(line, page);
  }

  /** A paper without its text, no heavier than {@link #room} unless its title is. */
  FeedItem brief(Line line, EntryPage page) {
    FeedItem item = paper(line, page, false, AUTHORS, SUMMARY);
    return weight.fits(item, room()) ? item : briefer(line, page);
  }

  private FeedItem briefer(Line line, EntryPage page) {
    FeedItem item = paper(line, page, false, AUTHORS, SHORT_SUMMARY);
    return weight.fits(item, room()) ? item : paper(line, page, false, FEW_AUTHORS, SHORT_SUMMARY);
  }

  /**
   * What an item may weigh so that a feed has room for all of its own. A paper's own weight decides
   * alone, so that it is told in the same words everywhere and whatever arrives later.
   */
  private int room() {
    return FeedWeight.MOST / desk.config().feeds().items();
  }

  private FeedItem paper(Line line, EntryPage page, boolean full, int authors, int summary) {
    Gist gist = desk.catalog().gists().get(line.id());
    LocalDate date = line.issue().date();
    return new FeedItem(
        tags.entry(line.id()),
        OneLine.of(line.title()),
        url + page.head().url(),
        rss(date),
        midnight(date),
        null,
        gist == null ? "" : Words.cut(OneLine.of(gist.text().plain()), summary),
        authors(line, authors),
        topics(page),
        full,
        page,
        null);
  }

  private static List<String> authors(Line line, int most) {
    List<Author> authors = line.entry().facts().authors();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < authors.size() && i < most; i++) {
      names.add(authors.get(i).name());
    }
    return names;
  }

  /** Its topics, which all have a page. */
  private static List<TopicRef> topics(EntryPage page) {
    List<TopicRef> topics = new ArrayList<>();
    for (EntryPage.Filed filed : page.filed()) {
      if (filed.topic().url() != null) {
        topics.add(filed.topic());
      }
    }
    return topics;
  }

  /**
   * A whole issue; always in full, since services that mail a feed send what stands in it.
   * Addresses in the note of its page start from the page, those of the item are absolute.
   */
  FeedItem issue(IssueLines issue, IssuePage page) {
    Issue own = issue.issue();
    return new FeedItem(
        tags.issue(own),
        OneLine.of(own.title()),
        url + issue.ref().url(),
        rss(own.date()),
        midnight(own.date()),
        null,
        Words.sentence(desk.figures(issue.ref())),
        List.of(),
        List.of(),
        true,
        null,
        trimmed(with(page, issue.note(url), page.shelves())));
  }

  private IssuePage trimmed(IssuePage page) {
    int most = titles(page);
    return most == Integer.MAX_VALUE
        ? page
        : with(page, page.note(), page.shelves().stream().map(shelf -> cut(shelf, most)).toList());
  }

  /** How many titles each topic of an issue shows at most, so that it does not grow too long. */
  private int titles(IssuePage page) {
    int[] weights = weight.of(page, TITLES);
    int fitting = 0;
    while (fitting + 1 < TITLES.length && weights[fitting] > FeedWeight.MOST_OF_ISSUE) {
      fitting++;
    }
    return TITLES[fitting];
  }

  private static ShelfItems cut(ShelfItems shelf, int most) {
    return new ShelfItems(
        shelf.name(), shelf.number(), shelf.topics().stream().map(t -> cut(t, most)).toList());
  }

  private static TopicItems cut(TopicItems group, int most) {
    List<Item> items = group.items().stream().limit(most).toList();
    return new TopicItems(group.topic(), group.anchor(), items, group.total() - items.size());
  }

  private static IssuePage with(IssuePage page, @Nullable Html note, List<ShelfItems> shelves) {
    return new IssuePage(
        page.head(),
        page.issue(),
        page.bib(),
        note,
        page.leads(),
        shelves,
        page.seen(),
        page.byRank(),
        page.newer(),
        page.older());
  }

  private @Nullable String rss(@Nullable LocalDate date) {
    return date == null ? null : rssDates.computeIfAbsent(date, RssDate::of);
  }

  private @Nullable String midnight(@Nullable LocalDate date) {
    return date == null ? null : midnights.computeIfAbsent(date, Moments::midnight);
  }
}
