package io.github.staticdigest.plan;

import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.FeedItem;
import io.github.staticdigest.model.page.FeedModel;
import io.github.staticdigest.model.page.IssuePage;
import io.github.staticdigest.model.page.TopicRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plans the RSS feeds: all papers, the papers of each topic, and one item per issue. */
final class FeedPlanner {

  /** Items of a feed. */
  static final int ITEMS = 50;

  private static final String TEMPLATE = "feed.ftlx";

  private final Desk desk;
  private final String url;
  private final Tags tags;
  private final Map<String, EntryPage> entryPages;
  private final List<IssuePage> issuePages;

  FeedPlanner(
      Desk desk,
      String url,
      Tags tags,
      Map<String, EntryPage> entryPages,
      List<IssuePage> issuePages) {
    this.desk = desk;
    this.url = url;
    this.tags = tags;
    this.entryPages = entryPages;
    this.issuePages = issuePages;
  }

  void plan() {
    papers();
    issues();
    desk.catalog().topics().forEach(this::topic);
  }

  private void papers() {
    List<Line> newest =
        desk.lines().newestFirst().stream()
            .flatMap(issue -> issue.fresh().stream())
            .limit(ITEMS)
            .toList();
    String title = desk.config().title();
    FeedModel model = feed(Addresses.FEED, title, desk.config().description(), url, newest);
    desk.register().file(Addresses.FEED, TEMPLATE, model, Origin.builtIn("the feed"));
  }

  private void topic(Topic topic) {
    String path = Addresses.topicFeed(topic.slug());
    FeedModel model =
        feed(
            path,
            desk.messages().text("feed.topic", topic.label(), desk.config().title()),
            Words.sentence(topic.scope()),
            url + Addresses.topic(topic.slug()),
            desk.lines().filedUnder(topic.slug()).stream().limit(ITEMS).toList());
    String name = "the feed of the topic " + topic.slug();
    desk.register().file(path, TEMPLATE, model, new Origin("topics.yaml", name));
    // Readers' programs follow no page, so what they ask for at a former address is the feed
    // itself.
    for (String alias : topic.aliases()) {
      Origin origin = new Origin("topics.yaml", "the alias " + alias + " of " + topic.slug());
      desk.register().file(Addresses.topicFeed(alias), TEMPLATE, model, origin);
    }
  }

  private FeedModel feed(
      String path, String title, String description, String link, List<Line> lines) {
    String built = rss(Desk.newest(lines.stream().map(Line::issue)));
    List<FeedItem> items = lines.stream().map(this::item).toList();
    return new FeedModel(title, description, url + path, link, built, items);
  }

  private FeedItem item(Line line) {
    EntryPage page = Objects.requireNonNull(entryPages.get(line.id()));
    Gist gist = desk.catalog().gists().get(line.id());
    List<TopicRef> topics =
        desk.topics().refs(line.filing()).stream()
            .filter(topic -> !topic.equals(desk.topics().other()))
            .toList();
    return new FeedItem(
        tags.entry(line.id()),
        line.title(),
        url + page.head().url(),
        rss(line.issue().date()),
        gist == null ? "" : gist.text().plain(),
        topics,
        page,
        null);
  }

  private void issues() {
    List<FeedItem> items = new ArrayList<>();
    List<IssueLines> newestFirst = desk.lines().newestFirst().stream().limit(ITEMS).toList();
    for (IssueLines issue : newestFirst) {
      items.add(issueItem(issue, issuePages.get(issue.issue().number() - 1)));
    }
    String title = desk.config().title();
    FeedModel model =
        new FeedModel(
            desk.messages().text("feed.issues", title),
            desk.messages().text("feed.issuesAbout", title),
            url + Addresses.ISSUES_FEED,
            url + Addresses.ARCHIVE,
            rss(Desk.newest(newestFirst.stream().map(IssueLines::issue))),
            items);
    desk.register()
        .file(Addresses.ISSUES_FEED, TEMPLATE, model, Origin.builtIn("the feed of issues"));
  }

  private FeedItem issueItem(IssueLines issue, IssuePage page) {
    IssuePage absolute =
        new IssuePage(
            page.head(),
            page.issue(),
            page.bib(),
            issue.note(url),
            page.leads(),
            page.shelves(),
            page.seen(),
            page.byRank(),
            page.newer(),
            page.older());
    Issue own = issue.issue();
    return new FeedItem(
        tags.issue(own),
        own.title(),
        url + issue.ref().url(),
        rss(own.date()),
        Words.sentence(desk.figures(issue.ref())),
        List.of(),
        null,
        absolute);
  }

  private static @Nullable String rss(@Nullable LocalDate date) {
    return date == null ? null : RssDate.of(date);
  }
}
