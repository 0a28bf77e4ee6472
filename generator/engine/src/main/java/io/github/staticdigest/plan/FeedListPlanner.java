package io.github.staticdigest.plan;

import io.github.staticdigest.config.FeedSettings;
import io.github.staticdigest.config.SubscribeForm;
import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.page.FeedLink;
import io.github.staticdigest.model.page.FeedList;
import io.github.staticdigest.model.page.FeedList.Feed;
import io.github.staticdigest.model.page.FeedList.Group;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.SubscribeBox;
import io.github.staticdigest.model.page.SubscribeBox.Hidden;
import io.github.staticdigest.model.page.SubscribePage;
import io.github.staticdigest.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the page on how to subscribe, and all feeds in OPML. */
final class FeedListPlanner {

  private final Desk desk;
  private final Messages words;

  FeedListPlanner(Desk desk) {
    this.desk = desk;
    this.words = desk.messages();
  }

  /** Whether there is something to subscribe to. */
  static boolean hasPage(Desk desk) {
    return desk.hasFeeds() || desk.config().subscribe() != null;
  }

  /** Plans both, but the page only where no page of the content folder takes its place. */
  void plan(List<PageSource> pages) {
    String title = words.text("subscribe.title");
    String about = words.text("subscribe.about", desk.config().title());
    Head head = desk.heads().page(Addresses.SUBSCRIBE, List.of(title), List.of(about), null);
    List<Group> groups = desk.hasFeeds() ? groups() : List.of();
    if (pages.stream().noneMatch(page -> Addresses.page(page.slug()).equals(Addresses.SUBSCRIBE))) {
      Origin origin = Origin.builtIn("the page on how to subscribe");
      desk.register().page(head, "subscribe.ftlh", new SubscribePage(head, groups), null, origin);
    }
    if (desk.hasFeeds()) {
      FeedList list = new FeedList(groups);
      desk.register().file(Addresses.OPML, "opml.ftlx", list, Origin.builtIn("the list of feeds"));
    }
  }

  /** Feeds of the whole site in each of their formats, as every page names them. */
  static List<FeedLink> ofSite(Desk desk, boolean atom) {
    Messages words = desk.messages();
    String title = desk.config().title();
    List<FeedLink> links = new ArrayList<>();
    links.add(FeedLink.rss(title, Addresses.FEED));
    links.add(FeedLink.rss(words.text("feed.issues", title), Addresses.ISSUES_FEED));
    if (atom) {
      String label = words.text("feed.format", title, "Atom");
      links.add(new FeedLink(label, Addresses.ATOM, FeedLink.ATOM));
    }
    String label = words.text("feed.format", title, "JSON Feed");
    links.add(new FeedLink(label, Addresses.JSON_FEED, FeedLink.JSON));
    return links;
  }

  /**
   * Feeds in RSS, each of other content; the other formats would double what a reader has. A topic
   * without papers has its feed all the same, for those who have its address.
   */
  private List<Group> groups() {
    String title = desk.config().title();
    List<Group> groups = new ArrayList<>();
    FeedLink papers = FeedLink.rss(title, Addresses.FEED);
    FeedLink issues = FeedLink.rss(words.text("feed.issues", title), Addresses.ISSUES_FEED);
    groups.add(
        new Group(
            "",
            List.of(
                new Feed(papers, desk.config().description(), Addresses.FRONT),
                new Feed(issues, words.text("feed.issuesAbout", title), Addresses.ARCHIVE))));
    for (Topics.ShelfTopics shelf : desk.topics().shelves()) {
      List<Feed> feeds = shelf.topics().stream().filter(this::hasPapers).map(this::topic).toList();
      if (!feeds.isEmpty()) {
        groups.add(new Group(shelf.name(), feeds));
      }
    }
    if (!desk.config().feeds().queries().isEmpty()) {
      groups.add(
          new Group(
              words.text("subscribe.queries"),
              desk.config().feeds().queries().stream().map(this::query).toList()));
    }
    return groups;
  }

  private boolean hasPapers(Topic topic) {
    return !desk.lines().filedUnder(topic.slug()).isEmpty();
  }

  private Feed topic(Topic topic) {
    FeedLink link = FeedLink.rss(topic.label(), Addresses.topicFeed(topic.slug()));
    return new Feed(link, Words.sentence(topic.scope()), Addresses.topic(topic.slug()));
  }

  private Feed query(FeedSettings.Query query) {
    return new Feed(
        FeedLink.rss(query.title(), Addresses.queryFeed(query.slug())),
        words.text("feed.queryAbout", query.title(), desk.config().title()),
        place(desk, query));
  }

  /**
   * Where a reader sees what a saved query is. A curator's own page, which is planned before, has
   * no place for each.
   */
  static String place(Desk desk, FeedSettings.Query query) {
    return desk.register().holds(Addresses.SUBSCRIBE)
        ? Addresses.SUBSCRIBE
        : Addresses.SUBSCRIBE + "#" + Addresses.queryAnchor(query.slug());
  }

  /** The form of every page, or null where none is configured. */
  static @Nullable SubscribeBox box(Desk desk) {
    SubscribeForm form = desk.config().subscribe();
    return form == null
        ? null
        : new SubscribeBox(
            form.action(),
            form.field(),
            form.hidden().entrySet().stream()
                .map(field -> new Hidden(field.getKey(), field.getValue()))
                .toList(),
            form.trap(),
            form.promise());
  }
}
