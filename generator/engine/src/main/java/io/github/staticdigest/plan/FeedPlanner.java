package io.github.staticdigest.plan;

import io.github.staticdigest.config.FeedSettings;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.FeedItem;
import io.github.staticdigest.model.page.FeedModel;
import io.github.staticdigest.model.page.IssuePage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plans the feeds: all papers as RSS, Atom and JSON Feed; the papers of each topic and of each
 * saved query; one item per issue. All papers and all issues are archived too (RFC 5005): a part is
 * closed when it is full and stays as it is when more arrives.
 */
final class FeedPlanner {

  private static final String RSS = "feed.ftlx";

  private final Desk desk;
  private final String url;
  private final Tags tags;
  private final FeedSettings settings;
  private final Map<String, EntryPage> entryPages;
  private final List<IssuePage> issuePages;
  private final FeedItems items;
  private final Moments moments;

  FeedPlanner(
      Desk desk,
      String url,
      Tags tags,
      Map<String, EntryPage> entryPages,
      List<IssuePage> issuePages) {
    this.desk = desk;
    this.url = url;
    this.tags = tags;
    this.settings = desk.config().feeds();
    this.entryPages = entryPages;
    this.issuePages = issuePages;
    this.items = new FeedItems(desk, url, tags);
    this.moments = new Moments(desk.lines().oldestFirst(), desk.config().updated());
  }

  /**
   * What a feed says of itself.
   *
   * @param name by which its id is made
   * @param link the page it belongs to, relative to the root of the site
   */
  private record About(String name, String title, String description, String link) {}

  /**
   * Plans all of them.
   *
   * @param problems gets a warning where Atom is left out
   */
  void plan(Consumer<Problem> problems) {
    papers(problems);
    issues();
    desk.catalog().topics().forEach(this::topic);
    new SavedQueries(settings.queries(), settings.items()).find(desk.lines()).forEach(this::query);
  }

  private void papers(Consumer<Problem> problems) {
    About about = new About("papers", desk.config().title(), desk.config().description(), "");
    List<Line> newest =
        desk.lines().newestFirst().stream().flatMap(issue -> issue.fresh().stream()).toList();
    Origin origin = Origin.builtIn("the feed");
    int older = archived(about, Addresses.FEED, newest.stream().map(this::item).toList(), origin);
    FeedModel model =
        feed(about, Addresses.FEED, fitting(newest)).after(older(Addresses.FEED, older));
    desk.register().file(Addresses.FEED, RSS, model, origin);

    List<FeedItem> changed = new ArrayList<>();
    for (Line line : newest.subList(0, Math.min(newest.size(), settings.items()))) {
      IssueLines issue = desk.lines().issue(line.issue().dump().file());
      changed.add(moments.changed(item(line), issue, line.item().rank()));
    }
    json(about, changed);
    atom(about, changed, problems);
  }

  private void json(About about, List<FeedItem> changed) {
    FeedModel model = feed(about, Addresses.JSON_FEED, fitting(changed, FeedWeight.MOST_JSON));
    desk.register()
        .file(Addresses.JSON_FEED, "feed-json.ftlt", model, Origin.builtIn("the JSON feed"));
  }

  private void atom(About about, List<FeedItem> changed, Consumer<Problem> problems) {
    FeedModel model = feed(about, Addresses.ATOM, fitting(changed, FeedWeight.MOST));
    boolean undated = changed.stream().anyMatch(item -> item.updated() == null);
    if (undated || model.updated() == null) {
      problems.accept(
          Problem.warning(
              "digest.yaml",
              0,
              "The feed in Atom is left out, since each of its entries needs a day and some issue"
                  + " has none",
              "Set updated to the day of your last change, for instance updated: 2026-03-28, or"
                  + " give every dump a date in its sidecar"));
      return;
    }
    desk.register().file(Addresses.ATOM, "atom.ftlx", model, Origin.builtIn("the Atom feed"));
  }

  private void topic(Topic topic) {
    String path = Addresses.topicFeed(topic.slug());
    About about =
        new About(
            "topic/" + topic.slug(),
            desk.messages().text("feed.topic", topic.label(), desk.config().title()),
            Words.sentence(topic.scope()),
            Addresses.topic(topic.slug()));
    FeedModel model = feed(about, path, fitting(desk.lines().filedUnder(topic.slug())));
    Origin own = new Origin("topics.yaml", "the feed of the topic " + topic.slug());
    desk.register().file(path, RSS, model, own);
    // Readers' programs follow no page, so what they ask for at a former address is the feed
    // itself.
    for (String alias : topic.aliases()) {
      Origin origin = new Origin("topics.yaml", "the alias " + alias + " of " + topic.slug());
      desk.register().file(Addresses.topicFeed(alias), RSS, model, origin);
    }
  }

  private void query(FeedSettings.Query query, List<Line> found) {
    About about =
        new About(
            "query/" + query.slug(),
            desk.messages().text("feed.topic", query.title(), desk.config().title()),
            desk.messages().text("feed.queryAbout", query.title(), desk.config().title()),
            Addresses.SUBSCRIBE + "#" + Addresses.queryAnchor(query.slug()));
    Origin origin = Origin.builtIn("the feed of the query " + query.slug());
    String path = Addresses.queryFeed(query.slug());
    desk.register().file(path, RSS, feed(about, path, fitting(found)), origin);
  }

  private void issues() {
    String title = desk.config().title();
    About about =
        new About(
            "issues",
            desk.messages().text("feed.issues", title),
            desk.messages().text("feed.issuesAbout", title),
            Addresses.ARCHIVE);
    List<FeedItem> all = new ArrayList<>();
    for (IssueLines issue : desk.lines().newestFirst()) {
      all.add(items.issue(issue, issuePages.get(issue.issue().number() - 1)));
    }
    Origin origin = Origin.builtIn("the feed of issues");
    int older = archived(about, Addresses.ISSUES_FEED, all, origin);
    FeedModel model =
        feed(about, Addresses.ISSUES_FEED, fitting(all, FeedWeight.MOST))
            .after(older(Addresses.ISSUES_FEED, older));
    desk.register().file(Addresses.ISSUES_FEED, RSS, model, origin);
  }

  /** Plans the closed parts and gives their number. */
  private int archived(About about, String path, List<FeedItem> newest, Origin origin) {
    List<FeedItem> part = new ArrayList<>();
    int weight = 0;
    int closed = 0;
    for (int i = newest.size() - 1; i >= 0; i--) {
      int own = items.weight(newest.get(i));
      if (!part.isEmpty() && weight + own > FeedWeight.MOST) {
        close(about, path, ++closed, part, origin);
        weight = 0;
      }
      part.add(newest.get(i));
      weight += own;
      if (part.size() == settings.items()) {
        close(about, path, ++closed, part, origin);
        weight = 0;
      }
    }
    return closed;
  }

  private void close(
      About about, String feed, int number, List<FeedItem> oldestFirst, Origin origin) {
    List<FeedItem> newestFirst = new ArrayList<>(oldestFirst);
    Collections.reverse(newestFirst);
    oldestFirst.clear();
    String path = Addresses.archived(feed, number);
    FeedModel model =
        feed(about, path, newestFirst).archived(url + feed).after(older(feed, number - 1));
    desk.register().file(path, RSS, model, origin);
  }

  private @Nullable String older(String feed, int number) {
    return number == 0 ? null : url + Addresses.archived(feed, number);
  }

  private FeedModel feed(About about, String path, List<FeedItem> own) {
    return new FeedModel(
        tags.feed(about.name()),
        about.title(),
        about.description(),
        url + path,
        Addresses.root(path),
        url + about.link(),
        newest(own),
        own.stream()
            .map(FeedItem::updated)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElseGet(() -> Moments.midnight(desk.config().updated())),
        settings.hub(),
        null,
        null,
        own);
  }

  /** The newest date of some items as RSS writes it, or null. */
  private static @Nullable String newest(List<FeedItem> own) {
    return own.stream()
        .map(FeedItem::published)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(time -> RssDate.of(LocalDate.parse(time.substring(0, 10))))
        .orElse(null);
  }

  private FeedItem item(Line line) {
    return items.paper(line, Objects.requireNonNull(entryPages.get(line.id())));
  }

  private List<FeedItem> fitting(List<Line> newest) {
    return fitting(
        newest.stream().limit(settings.items()).map(this::item).toList(), FeedWeight.MOST);
  }

  /** The newest items, as many as a feed may hold. */
  private List<FeedItem> fitting(List<FeedItem> newest, int most) {
    List<FeedItem> fitting = new ArrayList<>();
    int weight = 0;
    for (FeedItem item : newest) {
      weight += items.weight(item);
      if (fitting.size() == settings.items() || (weight > most && !fitting.isEmpty())) {
        break;
      }
      fitting.add(item);
    }
    return fitting;
  }
}
