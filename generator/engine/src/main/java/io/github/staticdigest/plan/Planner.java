package io.github.staticdigest.plan;

import io.github.staticdigest.config.DigestConfig;
import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.Catalog;
import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.IssuePage;
import io.github.staticdigest.model.page.SiteModel;
import io.github.staticdigest.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Decides everything that will be published: each address, page, feed, mail and redirect, with the
 * finished model that its template gets. Nothing is rendered, and nothing is looked up later.
 */
public final class Planner {

  private final DigestConfig config;
  private final List<PageSource> pages;
  private final List<Asset> assets;
  private final Map<String, Object> settings;
  private final String generator;
  private final Messages messages;

  /**
   * A planner for one site.
   *
   * @param config what {@code digest.yaml} says
   * @param pages Markdown pages of the content folder
   * @param assets files of the theme
   * @param settings values of the theme's settings
   * @param generator name of this program
   * @param messages the words of the interface in the digest's language
   */
  public Planner(
      DigestConfig config,
      List<PageSource> pages,
      List<Asset> assets,
      Map<String, Object> settings,
      String generator,
      Messages messages) {
    this.config = config;
    this.pages = List.copyOf(pages);
    this.assets = List.copyOf(assets);
    this.settings = settings;
    this.generator = generator;
    this.messages = messages;
  }

  /**
   * The plan of the site.
   *
   * @param problems gets an error for each collision of two addresses, which names both, and a
   *     warning for each setting whose absence leaves something out
   */
  public SitePlan plan(Catalog catalog, Consumer<Problem> problems) {
    warn(problems);
    Register register = new Register(problems);
    Desk desk = Desk.of(config, catalog, messages, register);
    Shelves shelves = new Shelves(desk.topics(), desk.lines());

    new FrontPlanner(desk, shelves).plan();
    new ArchivePlanner(desk).plan();
    new TopicPlanner(desk, shelves).plan();
    List<IssuePage> issues = new IssuePlanner(desk).plan();
    PagePlanner pagePlanner = new PagePlanner(desk, pages);
    pagePlanner.plan();
    pagePlanner.suggest();
    Map<String, EntryPage> entries = new EntryPlanner(desk).plan();
    new PeriodPlanner(desk).plan();
    new TrendingPlanner(desk).plan();
    List<Asset> published = new ArrayList<>(assets);
    String url = config.url();
    String id = config.id();
    if (url != null) {
      published.add(new NewsletterPlanner(desk, url).plan(problems));
      if (id != null) {
        new FeedPlanner(desk, url, new Tags(id), entries, issues).plan(problems);
      }
    }
    SiteModel site = new SiteModels(desk, pages, assets, settings, generator).site();
    if (site.colophon() != null) {
      new ColophonPlanner(desk).plan();
    }
    if (site.subscribing() != null) {
      new FeedListPlanner(desk).plan(pages);
    }
    new BibPlanner(desk).plan();
    new RedirectPlanner(desk).plan();
    published.add(new Asset(Addresses.NO_JEKYLL, Addresses.NO_JEKYLL, new byte[0]));
    new DataPlanner(desk).plan(published);
    return new SitePlan(site, register.files(), new RecordPlanner(desk).records(), published);
  }

  private void warn(Consumer<Problem> problems) {
    if (config.url() == null) {
      problems.accept(
          Problem.warning(
              "digest.yaml",
              0,
              "Feeds, newsletters, sitemap, picture and canonical addresses are left out, since"
                  + " url is not set",
              "Set url to the address under which the site will stand, for instance url:"
                  + " https://example.org/digest/"));
    } else if (config.id() == null) {
      problems.accept(
          Problem.warning(
              "digest.yaml",
              0,
              "Feeds are left out, since id is not set",
              "Set id once to a domain of yours and a year, for instance id: example.org,2026"));
    }
  }
}
