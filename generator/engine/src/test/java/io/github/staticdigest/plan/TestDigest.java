package io.github.staticdigest.plan;

import io.github.staticdigest.config.DigestConfig;
import io.github.staticdigest.config.DigestConfig.Search;
import io.github.staticdigest.config.FeedSettings;
import io.github.staticdigest.config.NewsletterSettings;
import io.github.staticdigest.config.Setting;
import io.github.staticdigest.config.SubscribeForm;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.Catalog;
import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Filing.Reason;
import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.Issue.Listing;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.model.Neighbour;
import io.github.staticdigest.model.OutputFile;
import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.Variant;
import io.github.staticdigest.render.Renderer;
import io.github.staticdigest.text.Hash;
import io.github.staticdigest.text.Messages;
import io.github.staticdigest.text.Slug;
import io.github.staticdigest.text.TitleKey;
import io.github.staticdigest.theme.Theme;
import io.github.staticdigest.theme.ThemeLoader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small digest, put together issue by issue and paper by paper, and its plan. */
final class TestDigest {

  static final String URL = "https://example.org/digest/";
  static final String ID = "example.org,2026";

  private final List<Topic> topics = new ArrayList<>();
  private final List<PageSource> pages = new ArrayList<>();
  private final List<Asset> assets = new ArrayList<>();
  private final List<Draft> issues = new ArrayList<>();
  private final Map<String, Paper> papers = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private String url = URL;
  private String id = ID;
  private List<String> because;
  private String suggest;
  private String suggestForm;
  private LocalDate updated = LocalDate.of(2026, 1, 31);
  private FeedSettings feeds = FeedSettings.USUAL;
  private SubscribeForm subscribe;
  private NewsletterSettings newsletter = NewsletterSettings.USUAL;

  private static final class Draft {
    private String slug;
    private final List<String> aliases = new ArrayList<>();
    private String title;
    private LocalDate date;
    private String ending = ".txt";
    private MonthDay day;
    private String note;
    private final List<String> leads = new ArrayList<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final List<Listing> listings = new ArrayList<>();

    private String dump() {
      return "dump-" + slug + ending;
    }
  }

  private static final class Paper {
    private String id;
    private String slug;
    private String title;
    private String abstractText;
    private Gist gist;
    private Facts facts = Facts.NONE;
    private List<String> filed;
    private boolean doubtful;
    private final List<String> aliases = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Appearance> appearances = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private final List<Neighbour> near = new ArrayList<>();
  }

  /** Topics "language" and "agents" on the shelf "Words", "vision" on the shelf "Sights". */
  static TestDigest withTopics() {
    return new TestDigest()
        .topic("language", "Language models", "Words")
        .topic("agents", "Agents & code", "Words")
        .topic("vision", "Computer vision", "Sights");
  }

  TestDigest topic(String slug, String label, String shelf, String... aliases) {
    String scope = "What is said of " + label;
    topics.add(new Topic(slug, label, shelf, scope, List.of(aliases), List.of(), List.of()));
    return this;
  }

  /** A topic to which categories of sources belong. */
  TestDigest coded(String slug, String... codes) {
    String scope = "What is said of " + slug;
    List<Topic.Code> own =
        Stream.of(codes).map(code -> new Topic.Code(code, Topic.Code.USUAL)).toList();
    topics.add(new Topic(slug, slug, "Codes", scope, List.of(), List.of(), List.of(), own));
    return this;
  }

  /** What decided where papers are filed; otherwise a phrase for each topic. */
  TestDigest because(String... reasons) {
    because = List.of(reasons);
    return this;
  }

  TestDigest url(String url) {
    this.url = url;
    return this;
  }

  TestDigest id(String id) {
    this.id = id;
    return this;
  }

  TestDigest suggest(String address) {
    suggest = address;
    return this;
  }

  TestDigest suggestForm(String address) {
    suggestForm = address;
    return this;
  }

  TestDigest updated(String day) {
    updated = day == null ? null : LocalDate.parse(day);
    return this;
  }

  TestDigest feeds(FeedSettings settings) {
    feeds = settings;
    return this;
  }

  TestDigest subscribe(SubscribeForm form) {
    subscribe = form;
    return this;
  }

  TestDigest newsletter(NewsletterSettings settings) {
    newsletter = settings;
    return this;
  }

  TestDigest page(String slug, String title, boolean navigation, String markdown) {
    pages.add(new PageSource(slug, title, "", navigation, markdown));
    return this;
  }

  TestDigest page(PageSource page) {
    pages.add(page);
    return this;
  }

  TestDigest asset(String name, String url) {
    assets.add(new Asset(name, url, new byte[] {1}));
    return this;
  }

  /** A new issue, newer than those before; what follows belongs to it. */
  TestDigest issue(String slug) {
    Draft issue = new Draft();
    issue.slug = slug;
    issue.title = "Title of " + slug;
    issues.add(issue);
    return this;
  }

  /** What the name of its dump ends in; {@code .txt} otherwise. */
  TestDigest ending(String ending) {
    issue().ending = ending;
    return this;
  }

  TestDigest titled(String title) {
    issue().title = title;
    return this;
  }

  TestDigest on(String date) {
    issue().date = LocalDate.parse(date);
    return this;
  }

  TestDigest on(int month, int day) {
    issue().day = MonthDay.of(month, day);
    return this;
  }

  TestDigest note(String markdown) {
    issue().note = markdown;
    return this;
  }

  TestDigest leads(String... titles) {
    Stream.of(titles).map(TestDigest::idOf).forEach(issue().leads::add);
    return this;
  }

  TestDigest comment(String title, String text) {
    issue().comments.put(idOf(title), text);
    return this;
  }

  /** The next listing of the issue; its topics are told where it stands first. */
  TestDigest paper(String title, String... filed) {
    String paperId = idOf(title);
    boolean fresh = !papers.containsKey(paperId);
    if (fresh) {
      Paper paper = new Paper();
      paper.id = paperId;
      paper.slug = Slug.of(title, 80) + "-" + paperId.substring(0, 6);
      paper.title = title;
      paper.filed = List.of(filed);
      papers.put(paperId, paper);
    }
    int rank = issue().listings.size() + 1;
    issue().listings.add(new Listing(paperId, rank, fresh));
    get(title).appearances.add(new Appearance(issue().dump(), rank, 2 * rank + 5));
    return this;
  }

  TestDigest papers(int from, int to, String... filed) {
    for (int i = from; i <= to; i++) {
      paper("Paper " + i, filed);
    }
    return this;
  }

  TestDigest identity(String title, String ownId, String slug) {
    get(title).id = ownId;
    get(title).slug = slug;
    return this;
  }

  /** An abstract whose gist sentence stands between two others. */
  TestDigest gist(String title, String gist) {
    Paper paper = get(title);
    paper.abstractText = "Before. " + gist + " After.";
    int end = 8 + gist.length();
    paper.gist = new Gist(RichText.of(gist), Gist.Origin.CUE, 8, end);
    return this;
  }

  TestDigest curated(String title, String abstractText, String gist) {
    get(title).abstractText = abstractText;
    get(title).gist = new Gist(RichText.of(gist), Gist.Origin.CURATOR, 0, 0);
    return this;
  }

  TestDigest link(String title, LinkKind kind, String address) {
    get(title).links.add(new Link(kind, address));
    return this;
  }

  TestDigest doubtful(String title) {
    get(title).doubtful = true;
    return this;
  }

  TestDigest facts(String title, Facts facts) {
    get(title).facts = facts;
    return this;
  }

  /** An address that the newest issue had before. */
  TestDigest formerly(String slug) {
    issue().aliases.add(slug);
    return this;
  }

  TestDigest alias(String title, String slug) {
    get(title).aliases.add(slug);
    return this;
  }

  TestDigest variant(String title, String otherTitle, String otherAbstract) {
    Paper paper = get(title);
    Appearance at = paper.appearances.get(paper.appearances.size() - 1);
    RichText text = otherAbstract == null ? null : RichText.of(otherAbstract);
    paper.variants.add(new Variant(at, RichText.of(otherTitle), text));
    return this;
  }

  TestDigest again(String title, int rank) {
    get(title).appearances.add(new Appearance(issue().dump(), rank, 2 * rank + 5));
    return this;
  }

  TestDigest near(String title, String other, double score, String... because) {
    get(title).near.add(new Neighbour(idOf(other), score, List.of(because)));
    return this;
  }

  SitePlan plan() {
    return plan(Map.of("colour", "red"));
  }

  private SitePlan plan(Map<String, Object> settings) {
    problems.clear();
    DigestConfig config =
        new DigestConfig(
            "The Digest",
            "A digest of papers.",
            "en",
            0,
            url,
            id,
            "broadsheet",
            0,
            Map.of(),
            List.of(new Search("Find", "https://find.example/?q={title}&x=1")),
            suggest,
            suggestForm,
            updated,
            feeds,
            subscribe,
            newsletter,
            List.of());
    return new Planner(config, pages, assets, settings, "digest 1", Messages.of("en"))
        .plan(catalog(), problems::add);
  }

  /** The whole site in a bundled theme, its templated files as text by path. */
  Map<String, String> site(String name) {
    return site(name, Map.of());
  }

  Map<String, String> site(String name, Map<String, Setting> settings) {
    Theme theme =
        ThemeLoader.load(name, 0, settings, null, getClass().getClassLoader(), problems::add);
    assets.clear();
    assets.addAll(theme.assets());
    SitePlan plan = plan(theme.settings());
    Map<String, String> site = new TreeMap<>();
    try (Stream<OutputFile> files = new Renderer(theme, "en", 1).render(plan)) {
      files
          .filter(file -> !file.path().startsWith("assets/"))
          .forEach(
              file -> site.put(file.path(), new String(file.content(), StandardCharsets.UTF_8)));
    }
    return site;
  }

  List<Problem> problems() {
    return problems;
  }

  /** The model planned at a path. */
  static <T> T model(SitePlan plan, String path, Class<T> type) {
    return type.cast(file(plan, path).model());
  }

  static PlannedFile file(SitePlan plan, String path) {
    return plan.files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(path));
  }

  <T> T model(String path, Class<T> type) {
    return model(plan(), path, type);
  }

  /** Address of a paper's page. */
  String address(String title) {
    return "entries/" + get(title).slug + ".html";
  }

  static String idOf(String title) {
    return Hash.of(TitleKey.of(title), 16);
  }

  private Draft issue() {
    return issues.get(issues.size() - 1);
  }

  private Paper get(String title) {
    return papers.get(idOf(title));
  }

  private String actual(String paperId) {
    return papers.get(paperId).id;
  }

  private Catalog catalog() {
    List<Entry> entries = new ArrayList<>();
    Map<String, Gist> gists = new LinkedHashMap<>();
    Map<String, Filing> filings = new LinkedHashMap<>();
    Map<String, List<Neighbour>> near = new LinkedHashMap<>();
    for (Paper paper : papers.values()) {
      entries.add(entry(paper));
      filings.put(paper.id, filing(paper.filed, paper.doubtful));
      if (paper.gist != null) {
        gists.put(paper.id, paper.gist);
      }
      if (!paper.near.isEmpty()) {
        near.put(paper.id, paper.near);
      }
    }
    List<Issue> finished = new ArrayList<>();
    issues.forEach(draft -> finished.add(issue(draft, finished.size() + 1)));
    return new Catalog(finished, entries, gists, topics, filings, near);
  }

  private Issue issue(Draft draft, int number) {
    Map<String, String> comments = new LinkedHashMap<>();
    draft.comments.forEach((paper, text) -> comments.put(actual(paper), text));
    return new Issue(
        number,
        draft.slug,
        draft.aliases,
        new Dump(draft.dump(), draft.day),
        draft.title,
        draft.date,
        draft.note,
        draft.leads.stream().map(lead -> papers.containsKey(lead) ? actual(lead) : lead).toList(),
        comments,
        draft.listings.stream()
            .map(line -> new Listing(actual(line.id()), line.rank(), line.fresh()))
            .toList());
  }

  private static Entry entry(Paper paper) {
    return new Entry(
        paper.id,
        paper.slug,
        paper.aliases,
        RichText.of(paper.title),
        paper.abstractText == null ? null : RichText.of(paper.abstractText),
        paper.links,
        paper.facts,
        new RawEntry(paper.appearances.get(0), paper.title + " ", paper.abstractText),
        paper.appearances.stream().map(at -> listed(at, paper.facts.listed())).toList(),
        paper.variants);
  }

  private static Appearance listed(Appearance at, LocalDate day) {
    return new Appearance(at.dump(), at.rank(), at.line(), day);
  }

  private Filing filing(List<String> filed, boolean doubtful) {
    List<Reason> reasons = new ArrayList<>();
    for (String topic : filed) {
      reasons.add(
          new Reason(
              topic,
              0.614 / (reasons.size() + 1),
              because == null ? List.of("the " + topic) : because));
    }
    return reasons.isEmpty()
        ? new Filing(new Reason(Topic.OTHER, 0, List.of()), List.of(), true)
        : new Filing(reasons.get(0), reasons.subList(1, reasons.size()), doubtful);
  }
}
