package io.github.staticdigest.plan;

import io.github.staticdigest.config.DigestConfig;
import io.github.staticdigest.config.FeedSettings;
import io.github.staticdigest.config.FeedSettings.Query;
import io.github.staticdigest.config.NewsletterSettings;
import io.github.staticdigest.model.Catalog;
import io.github.staticdigest.model.OutputFile;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.IssuePage;
import io.github.staticdigest.model.page.SiteModel;
import io.github.staticdigest.render.Renderer;
import io.github.staticdigest.theme.Theme;
import io.github.staticdigest.theme.ThemeLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Plans and renders the feeds of a digest, and tells what that took beyond its pages. */
public final class FeedTimes {

  private static final String URL = "https://example.org/digest/";

  private FeedTimes() {}

  /**
   * What was measured.
   *
   * @param planned nanoseconds of the processors for planning
   * @param rendered those for rendering
   * @param clock nanoseconds on the clock for both
   * @param files how many files there are
   * @param bytes their bytes
   */
  public record Figures(long planned, long rendered, long clock, int files, long bytes) {}

  /**
   * Measures once.
   *
   * @param processors time of the processors so far, in nanoseconds
   */
  public static Figures of(Catalog catalog, int threads, LongSupplier processors) {
    Theme theme =
        ThemeLoader.load(
            "broadsheet", 0, Map.of(), null, FeedTimes.class.getClassLoader(), p -> {});
    DigestConfig config = config();
    Register register = new Register(problem -> {});
    Desk desk = Desk.of(config, catalog, theme.messages("en"), register);
    Map<String, EntryPage> entries = new EntryPlanner(desk).plan();
    List<IssuePage> issues = new IssuePlanner(desk).plan();
    List<PlannedFile> pages =
        register.files().stream().filter(file -> file.template().endsWith("h")).toList();

    long planning = System.nanoTime();
    long start = processors.getAsLong();
    new FeedPlanner(desk, URL, new Tags("example.org,2026"), entries, issues).plan(problem -> {});
    new FeedListPlanner(desk).plan(List.of());
    long planned = processors.getAsLong();
    long clock = System.nanoTime() - planning;
    List<PlannedFile> feeds = new ArrayList<>(register.files());
    feeds.removeIf(file -> file.template().endsWith("h"));
    SiteModel site =
        new SiteModels(desk, List.of(), theme.assets(), theme.settings(), "digest").site();
    Renderer renderer = new Renderer(theme, "en", threads);
    bytes(renderer, new SitePlan(site, pages, List.of(), List.of()));
    long rendering = System.nanoTime();
    long between = processors.getAsLong();
    long bytes = bytes(renderer, new SitePlan(site, feeds, List.of(), List.of()));
    long rendered = processors.getAsLong();
    clock += System.nanoTime() - rendering;
    return new Figures(planned - start, rendered - between, clock, feeds.size(), bytes);
  }

  private static long bytes(Renderer renderer, SitePlan plan) {
    try (Stream<OutputFile> files = renderer.render(plan)) {
      return files.mapToLong(file -> file.content().length).sum();
    }
  }

  private static DigestConfig config() {
    List<Query> queries = new ArrayList<>();
    for (String words : List.of("graph", "protein", "no such phrase", "survey", "weather")) {
      queries.add(query(words.replace(' ', '-'), words));
    }
    return new DigestConfig(
        "Many",
        "Many papers.",
        "en",
        0,
        URL,
        "example.org,2026",
        "broadsheet",
        0,
        Map.of(),
        List.of(),
        null,
        null,
        LocalDate.of(2026, 3, 28),
        new FeedSettings(50, true, null, queries),
        null,
        NewsletterSettings.USUAL,
        List.of());
  }

  private static Query query(String slug, String words) {
    List<String> without = List.of("recommender", "recommendation");
    return new Query(slug, words, List.of(words), without, List.of(), List.of());
  }
}
