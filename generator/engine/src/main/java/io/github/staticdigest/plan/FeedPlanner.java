package io.github.staticdigest.plan;

import io.github.staticdigest.config.FeedSettings;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.FeedItem;
import io.github.staticdigest.model.page.FeedModel;
import io.github.staticdigest.model.page.IssuePage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Plans the feeds: all papers as RSS, Atom and JSON Feed; the papers of each topic and of each
 * saved query; one item per issue. All papers and all issues are archived too (RFC 5005): a part is
 * closed when it is full and stays as it is when more arrives.
 */
final class FeedPlanner {

  static final String RSS = "feed.ftlx";

  private final Desk desk;
  private final FeedModels models;
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
    this.models = new FeedModels(desk.config(), url, tags);
    this.settings = desk.config().feeds();
    this.entryPages = entryPages;
    this.issuePages = issuePages;
    this.items = new FeedItems(desk, url, tags);
    this.moments = new Moments(desk.lines().oldestFirst(), desk.config().updated());
  }

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
    FeedAbout about =
        new FeedAbout("papers", desk.config().title(), desk.config().description(), "");
    List<Line> newest =
        desk.lines().newestFirst().stream().flatMap(issue -> issue.fresh().stream()).toList();
    Origin origin = Origin.builtIn("the feed");
    int closed =
        new FeedArchive(desk.register(), models, about, Addresses.FEED, origin)
            .closeByNumber(newest, settings.items(), this::brief);
    FeedModel model = models.feed(about, Addresses.FEED, fitting(newest), closed);
    desk.register().file(Addresses.FEED, RSS, model, origin);

    List<FeedItem> changed = new ArrayList<>();
    Set<String> undated = new LinkedHashSet<>();
    for (Line line : newest.subList(0, Math.min(newest.size(), settings.items()))) {
      IssueLines issue = desk.lines().issue(line.issue().dump().file());
      FeedItem item = moments.changed(item(line), issue, line.item().rank());
      changed.add(item);
      if (item.updated() == null) {
        undated.add("dumps/" + line.issue().dump().file());
      }
    }
    json(about, changed);
    atom(about, changed, undated, problems);
  }

  private void json(FeedAbout about, List<FeedItem> changed) {
    FeedModel model =
        models.feed(about, Addresses.JSON_FEED, fitting(changed, FeedWeight.MOST_JSON));
    desk.register()
        .file(Addresses.JSON_FEED, "feed-json.ftlt", model, Origin.builtIn("the JSON feed"));
  }

  private void atom(
      FeedAbout about, List<FeedItem> changed, Set<String> undated, Consumer<Problem> problems) {
    FeedModel model = models.feed(about, Addresses.ATOM, fitting(changed, FeedWeight.MOST));
    if (!undated.isEmpty() || model.updated() == null) {
      problems.accept(
          Problem.warning(
              "digest.yaml",
              0,
              "The feed in Atom is left out, since each of its entries needs a day and "
                  + (undated.isEmpty() ? "none has one" : "these have none: " + Words.few(undated)),
              "Set updated to the day of your last change, for instance updated: 2026-03-28, or"
                  + " give every dump a date in its sidecar"));
      return;
    }
    desk.register().file(Addresses.ATOM, "atom.ftlx", model, Origin.builtIn("the Atom feed"));
  }

  private void topic(Topic topic) {
    String path = Addresses.topicFeed(topic.slug());
    FeedAbout about =
        new FeedAbout(
            "topic/" + topic.slug(),
            desk.messages().text("feed.topic", topic.label(), desk.config().title()),
            Words.sentence(topic.scope()),
            Addresses.topic(topic.slug()));
    FeedModel model = models.feed(about, path, fitting(desk.lines().filedUnder(topic.slug())));
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
    FeedAbout about =
        new FeedAbout(
            "query/" + query.slug(),
            desk.messages().text("feed.topic", query.title(), desk.config().title()),
            desk.messages().text("feed.queryAbout", query.title(), desk.config().title()),
            FeedListPlanner.place(desk, query));
    Origin origin = Origin.builtIn("the feed of the query " + query.slug());
    String path = Addresses.queryFeed(query.slug());
    desk.register().file(path, RSS, models.feed(about, path, fitting(found)), origin);
  }

  private void issues() {
    String title = desk.config().title();
    FeedAbout about =
        new FeedAbout(
            "issues",
            desk.messages().text("feed.issues", title),
            desk.messages().text("feed.issuesAbout", title),
            Addresses.ARCHIVE);
    List<FeedItem> all = new ArrayList<>();
    for (IssueLines issue : desk.lines().newestFirst()) {
      all.add(items.issue(issue, issuePages.get(issue.issue().number() - 1)));
    }
    Origin origin = Origin.builtIn("the feed of issues");
    int closed =
        new FeedArchive(desk.register(), models, about, Addresses.ISSUES_FEED, origin)
            .closeByWeight(all, settings.items(), items::weight);
    List<FeedItem> own = fitting(all, FeedWeight.MOST);
    FeedModel model = models.feed(about, Addresses.ISSUES_FEED, own, closed);
    desk.register().file(Addresses.ISSUES_FEED, RSS, model, origin);
  }

  private FeedItem item(Line line) {
    return items.paper(line, page(line));
  }

  private FeedItem brief(Line line) {
    return items.brief(line, page(line));
  }

  private EntryPage page(Line line) {
    return Objects.requireNonNull(entryPages.get(line.id()));
  }

  private List<FeedItem> fitting(List<Line> newest) {
    return newest.stream().limit(settings.items()).map(this::item).toList();
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
