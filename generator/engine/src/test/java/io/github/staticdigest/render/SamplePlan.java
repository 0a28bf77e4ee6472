package io.github.staticdigest.render;

import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.EntryRecord;
import io.github.staticdigest.model.Html;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.model.MailService;
import io.github.staticdigest.model.Mailbox;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.AbstractView;
import io.github.staticdigest.model.page.ArchivePage;
import io.github.staticdigest.model.page.Authors;
import io.github.staticdigest.model.page.BibModel;
import io.github.staticdigest.model.page.BroadcastModel;
import io.github.staticdigest.model.page.Card;
import io.github.staticdigest.model.page.Citation;
import io.github.staticdigest.model.page.ColophonPage;
import io.github.staticdigest.model.page.Counts;
import io.github.staticdigest.model.page.Day;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.FeedItem;
import io.github.staticdigest.model.page.FeedLink;
import io.github.staticdigest.model.page.FeedList;
import io.github.staticdigest.model.page.FeedModel;
import io.github.staticdigest.model.page.FrontPage;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.HeadersModel;
import io.github.staticdigest.model.page.Headline;
import io.github.staticdigest.model.page.IssuePage;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.LinkedData;
import io.github.staticdigest.model.page.MailFrame;
import io.github.staticdigest.model.page.MailModel;
import io.github.staticdigest.model.page.MarkdownPage;
import io.github.staticdigest.model.page.Metadata;
import io.github.staticdigest.model.page.NewsletterModel;
import io.github.staticdigest.model.page.NotFoundPage;
import io.github.staticdigest.model.page.PageLink;
import io.github.staticdigest.model.page.PaperCard;
import io.github.staticdigest.model.page.PaperFacts;
import io.github.staticdigest.model.page.PeriodPage;
import io.github.staticdigest.model.page.PeriodRef;
import io.github.staticdigest.model.page.Place;
import io.github.staticdigest.model.page.RedirectPage;
import io.github.staticdigest.model.page.RobotsModel;
import io.github.staticdigest.model.page.Shelf;
import io.github.staticdigest.model.page.SiteModel;
import io.github.staticdigest.model.page.SitemapModel;
import io.github.staticdigest.model.page.SubscribeBox;
import io.github.staticdigest.model.page.SubscribePage;
import io.github.staticdigest.model.page.Suggest;
import io.github.staticdigest.model.page.SuggestPage;
import io.github.staticdigest.model.page.TopicCount;
import io.github.staticdigest.model.page.TopicItems;
import io.github.staticdigest.model.page.TopicPage;
import io.github.staticdigest.model.page.TopicRef;
import io.github.staticdigest.model.page.TopicRow;
import io.github.staticdigest.model.page.TopicsPage;
import io.github.staticdigest.model.page.Trend;
import io.github.staticdigest.model.page.TrendingPage;
import io.github.staticdigest.text.Placeholders;
import io.github.staticdigest.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A small plan with every kind of file, made by hand from a few papers: two issues, the first
 * papers leading, the last one seen before.
 */
final class SamplePlan {

  static final String URL = "https://example.org/digest/";

  /** A paper to make pages of; every text may be hostile. */
  record Paper(String title, String gist, String text, int topic, String editor) {}

  private final Theme theme;
  private final List<Paper> papers;
  private final String words;
  private final List<TopicRef> topics;
  private final List<Item> items = new ArrayList<>();
  private final List<PlannedFile> files = new ArrayList<>();
  private final IssueRef newest;
  private final IssueRef oldest;
  private final Counts counts;

  private SamplePlan(Theme theme, List<Paper> papers, String words) {
    this.theme = theme;
    this.papers = papers;
    this.words = words;
    this.topics =
        List.of(
            new TopicRef("language", "Language & agents " + words, "topics/language.html", 1),
            new TopicRef("vision", "Vision", "topics/vision.html", 2),
            new TopicRef("theory", "Learning theory", "topics/theory.html", 3),
            new TopicRef("earth", "Weather, climate & Earth", "topics/earth.html", 4),
            new TopicRef("other", "Other", null, 0));
    int total = papers.size();
    this.newest =
        new IssueRef(2, "issues/two.html", words, "9 June, year not given", null, total, total - 1);
    this.oldest = new IssueRef(1, "issues/one.html", "The first", "no date", null, 1, 1);
    this.counts = new Counts(total + 1, total, 1, 2, topics.size());
    for (int i = 0; i < total; i++) {
      items.add(item(i));
    }
  }

  /**
   * The plan.
   *
   * @param words stands wherever an editor may write something of a site, an issue or a page
   */
  static SitePlan of(Theme theme, List<Paper> papers, String words) {
    return new SamplePlan(theme, papers, words).plan();
  }

  private SitePlan plan() {
    add("index.html", "front.ftlh", front());
    add("issues/two.html", "issue.ftlh", issue());
    for (int i = 0; i < items.size(); i++) {
      add(items.get(i).paper().url(), "entry.ftlh", entry(i));
    }
    add("entries/former.html", "redirect.ftlh", redirect());
    add("topics/language.html", "topic.ftlh", topic(0, 0));
    add("topics/language/1.html", "topic.ftlh", topic(0, 1));
    add("topics/vision.html", "topic.ftlh", emptyTopic());
    add("topics.html", "topics.ftlh", topics());
    add("archive.html", "archive.ftlh", archive());
    add("about.html", "page.ftlh", about());
    add("404.html", "404.ftlh", new NotFoundPage(head("404.html", "No page here", false, URL)));
    add("feed.xml", "feed.ftlx", feed("feed.xml"));
    add("atom.xml", "atom.ftlx", feed("atom.xml"));
    add("feed.json", "feed-json.ftlt", feed("feed.json"));
    add(
        "feed/1.xml",
        "feed.ftlx",
        feed("feed/1.xml").archived(URL + "feed.xml").after(URL + "feed/0.xml"));
    add(
        "subscribe.html",
        "subscribe.ftlh",
        new SubscribePage(head("subscribe.html", "Subscribe"), feeds().groups()));
    add("opml.xml", "opml.ftlx", feeds());
    add("newsletter/two.html", "newsletter.ftlh", newsletter());
    add("newsletter/two.txt", "newsletter.ftlt", newsletter());
    add("newsletter/two.eml", "newsletter.ftlh", message());
    for (MailService service : MailService.values()) {
      if (service.unsubscribe() != null) {
        String name = "newsletter/" + service.name().toLowerCase(Locale.ROOT);
        add(name + ".html", "newsletter.ftlh", marked(service));
        add(name + ".txt", "newsletter.ftlt", marked(service));
      }
    }
    add("newsletter/two.md", "newsletter-buttondown.ftlt", marked(MailService.BUTTONDOWN));
    add(
        "newsletter/two.json",
        "newsletter.ftlh",
        new BroadcastModel(marked(MailService.KIT), "digest@example.org"));
    add(
        "newsletter/listmonk-template.html",
        "newsletter-listmonk.ftlt",
        frame(MailService.LISTMONK));
    add("newsletter/mailchimp-rss.html", "newsletter-mailchimp.ftlh", frame(MailService.MAILCHIMP));
    add("sitemap.xml", "sitemap.ftlx", sitemap());
    add("archive/2026-03.html", "period.ftlh", month());
    add("archive/2026-03-28.html", "period.ftlh", day());
    add("trending.html", "trending.ftlh", trending());
    add("colophon.html", "colophon.ftlh", colophon());
    add(
        "suggest.html",
        "suggest.ftlh",
        new SuggestPage(head("suggest.html", "Suggest"), "https://example.org/suggest"));
    add("data/two.bib", "bib.ftlt", new BibModel(List.of("@misc{a\n}", "@misc{b\n}")));
    add("topics/language.bib", "bib.ftlt", new BibModel(List.of()));
    add("sitemaps.xml", "sitemap-index.ftlx", sitemap());
    add(
        "_headers",
        "headers.ftlt",
        new HeadersModel(
            "/digest/",
            List.of(
                new HeadersModel.Rule(
                    "/digest/*", false, List.of(new HeadersModel.Header("X-A", "nosniff"))),
                new HeadersModel.Rule("/digest/index.html", true, List.of()))));
    add("robots.txt", "robots.ftlt", new RobotsModel(URL + "sitemap.xml"));
    return new SitePlan(site(), files, List.of(record()), theme.assets());
  }

  private void add(String path, String template, Object model) {
    files.add(new PlannedFile(path, template, model));
  }

  private SiteModel site() {
    Map<String, String> assets =
        theme.assets().stream()
            .collect(Collectors.toMap(Asset::name, Asset::url, (a, b) -> a, TreeMap::new));
    return new SiteModel(
        "The Sample Digest",
        "A digest of a few papers. " + words,
        "en",
        "ltr",
        URL,
        "digest 0",
        List.of(
            new PageLink("This issue", "index.html"),
            new PageLink("Topics", "topics.html"),
            new PageLink("Archive", "archive.html")),
        List.of(new PageLink("About", "about.html")),
        List.of(
            FeedLink.rss("Sample " + words, "feed.xml"),
            new FeedLink("Sample (Atom)", "atom.xml", FeedLink.ATOM),
            new FeedLink("Sample (JSON Feed)", "feed.json", FeedLink.JSON)),
        "subscribe.html",
        new SubscribeBox(
            "https://example.org/join?u=1",
            "email",
            List.of(new SubscribeBox.Hidden("l", "one")),
            "nonce",
            "Every Friday. " + words),
        "subscribe.mailAbout",
        "colophon.html",
        "trending.html",
        new Suggest("suggest.html", true),
        new Card(URL + Card.FILE, Card.WIDTH, Card.HEIGHT),
        assets,
        theme.settings());
  }

  private Head head(String url, String title, boolean indexable, String root) {
    PageLink feed = url.startsWith("topics/") ? new PageLink("RSS of the topic", "feed.xml") : null;
    String canonical = url.equals("404.html") ? null : URL + url;
    Metadata metadata =
        new Metadata(
            url.startsWith("entries/") ? "article" : "website",
            List.of(new Metadata.Meta("citation_title", title)),
            new LinkedData(Map.of("name", words)));
    return new Head(
        url,
        root,
        title + " – Sample",
        words,
        canonical,
        indexable,
        feed,
        indexable ? metadata : Metadata.NONE);
  }

  private Head head(String url, String title) {
    return head(url, title, true, "../".repeat((int) url.chars().filter(c -> c == '/').count()));
  }

  private Item item(int index) {
    Paper paper = papers.get(index);
    String title = paper.title();
    int colon = title.indexOf(": ");
    Headline headline =
        new Headline(
            colon > 0 && colon < 26 ? RichText.of(title.substring(0, colon + 1)) : null,
            RichText.of(colon > 0 && colon < 26 ? title.substring(colon + 2) : title),
            title.length() <= 60 ? "s" : title.length() <= 110 ? "m" : "l");
    PaperCard card =
        new PaperCard(
            "%016x".formatted(index),
            "entries/paper-" + index + ".html",
            RichText.of(title),
            headline,
            paper.gist().isEmpty() ? null : RichText.of(paper.gist()),
            topics.get(paper.topic()),
            index % 3 == 0 ? List.of("code", "dataset") : List.of(),
            index % 2 == 0 ? 5 + index : null);
    boolean old = index == papers.size() - 1;
    String editor = paper.editor().isEmpty() ? null : paper.editor();
    return new Item(card, index + 1, "p" + (index + 1), old ? 2 : 1, editor, view(paper));
  }

  private static AbstractView view(Paper paper) {
    if (paper.text().isEmpty()) {
      return null;
    }
    RichText text = RichText.of(paper.text());
    int start = Math.max(paper.text().indexOf(paper.gist()), 0);
    int end = start + (paper.text().contains(paper.gist()) ? paper.gist().length() : 0);
    return new AbstractView(
        text.slice(0, start), text.slice(start, end), text.slice(end, paper.text().length()));
  }

  private List<Item> fresh() {
    return items.subList(0, Math.max(items.size() - 1, 0));
  }

  private List<TopicItems> groups(List<Item> of) {
    List<TopicItems> groups = new ArrayList<>();
    for (TopicRef topic : topics) {
      List<Item> here = of.stream().filter(item -> item.paper().topic().equals(topic)).toList();
      if (!here.isEmpty()) {
        groups.add(new TopicItems(topic, "t-" + topic.slug(), here, here.size() % 2));
      }
    }
    return groups;
  }

  private FrontPage front() {
    List<Item> river = fresh().subList(Math.min(4, fresh().size()), fresh().size());
    List<TopicCount> contents =
        groups(fresh()).stream()
            .map(g -> new TopicCount(g.topic(), "issues/two.html#" + g.anchor(), g.total()))
            .toList();
    return new FrontPage(
        head("index.html", "The newest"),
        newest,
        new Html("<p>A note with <em>emphasis</em> and a <a href=\"about.html\">link</a>.</p>"),
        items.get(0),
        fresh().subList(Math.min(1, fresh().size()), Math.min(4, fresh().size())),
        contents,
        groups(river),
        List.of(items.get(items.size() - 1)),
        2,
        shelves(),
        List.of(newest, oldest),
        3,
        newest.total(),
        counts);
  }

  private List<Shelf> shelves() {
    List<Shelf> shelves = new ArrayList<>();
    for (TopicRef topic : topics.subList(0, 4)) {
      shelves.add(new Shelf("Shelf " + topic.shelf() + words, topic.shelf(), List.of(row(topic))));
    }
    return shelves;
  }

  private TopicRow row(TopicRef topic) {
    List<Trend.Bar> bars =
        List.of(
            new Trend.Bar("0", "0.0", "18.0", 9, false, oldest),
            new Trend.Bar("9", "17", "1", 0, true, newest));
    return new TopicRow(topic, "Papers about it. " + words, 9, new Trend(16, "9, 0", bars));
  }

  private IssuePage issue() {
    List<IssuePage.ShelfItems> shelves =
        List.of(
            new IssuePage.ShelfItems("Shelf " + words, 1, groups(fresh())),
            new IssuePage.ShelfItems("", 0, List.of()));
    return new IssuePage(
        head("issues/two.html", "Issue two"),
        newest,
        "data/two.bib",
        new Html("<p>A note.</p>"),
        items.subList(0, Math.min(4, items.size())),
        shelves,
        List.of(items.get(items.size() - 1)),
        items,
        null,
        oldest);
  }

  private EntryPage entry(int index) {
    Item item = items.get(index);
    Paper paper = papers.get(index);
    boolean plain = item.abstractText() == null;
    return new EntryPage(
        head(item.paper().url(), item.paper().title().plain()),
        item.paper(),
        item.abstractText(),
        plain ? null : List.of("cue", "first", "curator").get(index % 3),
        facts(index),
        new Citation(paper.title() + ". " + words, "@misc{paper-" + index + "}"),
        plain ? List.of() : List.of(new Link(LinkKind.CODE, "https://github.com/a/b?x=1&y=2")),
        List.of(new PageLink("arXiv", "https://arxiv.org/a?query=x&searchtype=title")),
        List.of(
            new EntryPage.Filed(item.paper().topic(), true, List.of("data", words), List.of()),
            new EntryPage.Filed(topics.get(4), false, List.of(), List.of(words, "cs.LG"))),
        List.of(
            new EntryPage.Seen(oldest, 3, "p3", "000_c95912cf9ddd7b49.txt", 11),
            new EntryPage.Seen(newest, item.rank(), item.anchor(), words, 9)),
        paper.editor().isEmpty()
            ? List.of()
            : List.of(new EntryPage.Comment(newest, paper.editor())),
        index == 0
            ? List.of(
                new EntryPage.VariantView(
                    oldest, 3, RichText.of(paper.title()), RichText.of(paper.text()), false))
            : List.of(),
        items.stream()
            .filter(other -> !other.equals(item))
            .limit(6)
            .map(other -> new EntryPage.Near(other.paper(), List.of("laws", words), index % 3))
            .toList(),
        newest,
        index == 0 ? null : items.get(index - 1),
        index + 1 == items.size() ? null : items.get(index + 1));
  }

  private RedirectPage redirect() {
    PaperCard paper = items.get(0).paper();
    Head head = head("entries/former.html", paper.title().plain() + " (moved)", false, "../");
    return new RedirectPage(head, paper.url(), paper.title().plain());
  }

  private TopicPage topic(int index, int number) {
    TopicRef topic = topics.get(index);
    PageLink other =
        number == 0
            ? new PageLink("Older papers, page 1", "topics/language/1.html")
            : new PageLink("Newest papers", "topics/language.html");
    return new TopicPage(
        head(number == 0 ? topic.url() : "topics/language/1.html", topic.label() + " " + number),
        topic,
        "What belongs here. " + words,
        number,
        number == 0 ? row(topic) : null,
        number == 0 ? "topics/language.bib" : null,
        List.of(new TopicPage.IssueItems(newest, items)),
        number == 0 ? null : other,
        number == 0 ? other : null,
        topics.subList(1, 3));
  }

  private TopicPage emptyTopic() {
    TopicRef topic = topics.get(1);
    return new TopicPage(
        head("topics/vision.html", "Vision"),
        topic,
        "What belongs here.",
        0,
        null,
        "topics/vision.bib",
        List.of(),
        null,
        null,
        List.of());
  }

  private TopicsPage topics() {
    return new TopicsPage(
        head("topics.html", "Topics"), shelves(), List.of(items.get(items.size() - 1)), counts);
  }

  private ArchivePage archive() {
    IssueRef dated = new IssueRef(3, "issues/two.html", words, "28 March 2026", "2026-03-28", 1, 0);
    return new ArchivePage(
        head("archive.html", "Archive"),
        List.of(
            new ArchivePage.Year(
                2026, List.of(dated), List.of(new ArchivePage.Month("March 2026", List.of(dated)))),
            new ArchivePage.Year(null, List.of(newest, oldest), List.of())),
        List.of(new ArchivePage.CalendarMonth(period("month"), List.of(), List.of(period("day")))),
        newest.total(),
        counts);
  }

  private static PeriodRef period(String kind) {
    Day day = new Day("2026-03-28", "28 March 2026");
    return kind.equals("day")
        ? new PeriodRef(kind, "archive/2026-03-28.html", day.words(), day, day, 2)
        : new PeriodRef(kind, "archive/2026-03.html", "March 2026", day, day, 2);
  }

  private PeriodPage month() {
    return new PeriodPage(
        head("archive/2026-03.html", "March 2026"),
        period("month"),
        List.of(),
        List.of(new PeriodPage.DayItems(period("day"), items.subList(0, 1), 1)),
        List.of(),
        voted(),
        2,
        null,
        null);
  }

  private PeriodPage day() {
    return new PeriodPage(
        head("archive/2026-03-28.html", "28 March 2026"),
        period("day"),
        List.of(period("month")),
        List.of(),
        groups(items),
        List.of(),
        0,
        period("day"),
        period("day"));
  }

  private List<Item> voted() {
    return items.stream().filter(item -> item.paper().upvotes() != null).toList();
  }

  private TrendingPage trending() {
    Day day = new Day("2026-03-28", "28 March 2026");
    return new TrendingPage(head("trending.html", "Trending"), day, day, null, voted(), 2, 1);
  }

  private ColophonPage colophon() {
    return new ColophonPage(
        head("colophon.html", "Colophon"),
        counts,
        List.of(new ColophonPage.Source(newest, words), new ColophonPage.Source(oldest, "1.txt")),
        List.of(new ColophonPage.Repeated(2, 1)),
        items.subList(items.size() - 1, items.size()),
        1,
        new ColophonPage.Known(2, 1, 1, 1, 1),
        new ColophonPage.Gists(1, 1, 0, 1),
        1,
        0);
  }

  private PaperFacts facts(int index) {
    if (index > 0) {
      return PaperFacts.NONE;
    }
    Day day = new Day("2026-03-28", "28 March 2026");
    return new PaperFacts(
        new Authors(
            List.of(new Author("Ada L. " + words, words), new Author("Bo", null)),
            List.of(new Author("Cy " + words, null)),
            1,
            List.of(new Author("Di", null))),
        List.of(new Place("arxiv", "2403.01234", "https://arxiv.org/abs/2403.01234")),
        day,
        day,
        day,
        List.of("cs.LG"),
        7,
        2,
        words,
        "en");
  }

  private MarkdownPage about() {
    String html =
        """
        <h2>How it is made</h2>
        <p>By rule, with <code>rules</code>.</p>
        <pre><code>one
            two
        </code></pre>
        <ul>
        <li>a</li>
        </ul>
        """;
    return new MarkdownPage(head("about.html", "About"), "About " + words, new Html(html));
  }

  private FeedList feeds() {
    FeedList.Feed papers =
        new FeedList.Feed(FeedLink.rss("Sample " + words, "feed.xml"), words, "index.html");
    FeedList.Feed query =
        new FeedList.Feed(FeedLink.rss(words, "feeds/a.xml"), words, "subscribe.html#q-a");
    return new FeedList(
        List.of(
            new FeedList.Group("", List.of(papers)),
            new FeedList.Group("Queries " + words, List.of(query))));
  }

  private FeedModel feed(String path) {
    List<FeedItem> feedItems = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      PaperCard paper = items.get(i).paper();
      feedItems.add(
          new FeedItem(
              "tag:example.org,2026:entry/" + paper.id(),
              paper.title().plain(),
              URL + paper.url(),
              i == 0 ? "Sat, 28 Mar 2026 00:00:00 +0000" : null,
              i == 0 ? "2026-03-28T00:00:00Z" : null,
              "2026-03-28T00:00:0" + i + "Z",
              paper.gist() == null ? "No abstract." : paper.gist().plain(),
              i == 0 ? List.of("Ada Lovelace", words) : List.of(),
              List.of(paper.topic()),
              i != 2,
              entry(i),
              null));
    }
    feedItems.add(
        new FeedItem(
            "tag:example.org,2026:issue/2",
            words,
            URL + newest.url(),
            null,
            null,
            "2026-03-28T00:01:00Z",
            words,
            List.of(),
            List.of(),
            true,
            null,
            issue()));
    return new FeedModel(
        "tag:example.org,2026:feed/papers",
        "The Sample Digest " + words,
        words,
        URL + path,
        path.contains("/") ? "../" : "",
        URL,
        "Sat, 28 Mar 2026 00:00:00 +0000",
        "2026-03-28T00:01:00Z",
        "https://hub.example/",
        null,
        null,
        feedItems);
  }

  private static MailFrame frame(MailService service) {
    return new MailFrame(
        service,
        Placeholders.of(service.unsubscribe()),
        Placeholders.of(service.view()),
        Placeholders.of("ADDRESS"));
  }

  private NewsletterModel newsletter() {
    return newsletter(MailService.GENERIC, "https://example.org/leave");
  }

  private NewsletterModel newsletter(MailService service, String unsubscribe) {
    String note = "A *note* of the editor.\n\n- one " + words + "\n- two";
    String plain = "A note of the editor.\n\n* one " + words + "\n* two";
    return new NewsletterModel(
        "Issue 2: " + words,
        "First line. " + words,
        "issue",
        "Issue 2, no date",
        words,
        "3 papers, 2 new.",
        URL + newest.url(),
        List.of(
            new NewsletterModel.Note(null, new Html("<p>A note.</p>"), note, plain),
            new NewsletterModel.Note(words, new Html("<h2>Another</h2>"), "## Another", "Another")),
        items.stream().limit(3).map(SamplePlan::story).toList(),
        groups(fresh()).stream()
            .map(
                group ->
                    new NewsletterModel.Group(
                        group.topic().label(),
                        URL + newest.url() + "#" + group.anchor(),
                        group.items().stream().map(Item::paper).toList(),
                        group.more()))
            .toList(),
        new NewsletterModel.Group("Before " + words, URL + "issues/two.html#seen", List.of(), 2),
        1,
        items.size(),
        0,
        false,
        URL + "newsletter/two.html",
        unsubscribe,
        "1 Street " + words,
        service);
  }

  private static NewsletterModel.Story story(Item item) {
    AbstractView text = item.abstractText();
    return new NewsletterModel.Story(
        item.paper(), null, text == null ? null : text.gist(), item.comment());
  }

  private NewsletterModel marked(MailService service) {
    return newsletter(service, Placeholders.of(service.unsubscribe()));
  }

  private MailModel message() {
    return new MailModel(
        newsletter(),
        new Mailbox("The Digest " + words, "digest@example.org"),
        new Mailbox(null, "editor@example.org"),
        "Sat, 28 Mar 2026 00:00:00 +0000",
        "newsletter.2026.example.org",
        "The Digest " + words,
        "https://example.org/leave",
        "mailto:leave@example.org");
  }

  private SitemapModel sitemap() {
    return new SitemapModel(
        files.stream()
            .filter(file -> file.path().endsWith(".html"))
            .map(file -> new SitemapModel.Location(URL + file.path(), "2026-03-28"))
            .toList());
  }

  private EntryRecord record() {
    Paper paper = papers.get(0);
    return new EntryRecord(
        items.get(0).paper().id(),
        paper.title(),
        items.get(0).paper().url(),
        paper.text().isEmpty() ? null : paper.text(),
        EntryRecord.FactsRecord.NONE,
        List.of(new EntryRecord.TopicRecord("language", true, 0.5, List.of("data"))),
        List.of(new EntryRecord.IssueRecord("two", 1, null)),
        List.of(),
        List.of(new Link(LinkKind.CODE, "https://github.com/a/b")),
        List.of(),
        new EntryRecord.RawRecord(paper.title(), null));
  }
}
