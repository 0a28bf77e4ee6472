package io.github.staticdigest.build;

import io.github.staticdigest.config.ContentConfig;
import io.github.staticdigest.dedupe.Deduplicator;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.EntryRecord;
import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.SitePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holds what stands published against what is to be published. Where the digest has feeds, a loss
 * is an error unless it is meant; otherwise what becomes of papers is told in warnings.
 */
record Guards(BuildOptions options, Set<String> published, Consumer<Problem> problems) {

  private static final String PAPERS = "entries/";
  private static final int DIGITS = 6;

  /**
   * Compares.
   *
   * @param read all listings, those that are hidden too
   */
  void check(ContentConfig config, SitePlan plan, List<Entry> entries, List<CleanEntry> read)
      throws IOException {
    Path site = options.outputDirectory();
    List<String> feeds = FeedGuard.feeds(published);
    if (!options.allowShrink()) {
      FeedGuard.check(site, feeds, config, plan, problems);
    }
    if (published.contains(EntryRecord.FILE)) {
      boolean refuse = !options.allowShrink() && !feeds.isEmpty();
      PaperTitles titles = new PaperTitles(entries, read);
      PaperLosses losses = new PaperLosses(refuse, titles, config.overrides().pins(), problems);
      PaperGuard.check(site, entries, read, titles, losses);
    }
  }

  /**
   * Tells what else a build that goes on takes away, and which links lead nowhere.
   *
   * @param read all listings, those that are hidden too
   */
  void pages(
      ContentConfig config,
      List<PageSource> pages,
      SitePlan plan,
      List<Entry> entries,
      List<CleanEntry> read)
      throws IOException {
    Path site = options.outputDirectory();
    Set<String> planned = PlannedPaths.of(plan);
    boolean papersGo =
        published.stream().anyMatch(path -> path.startsWith(PAPERS) && !planned.contains(path));
    Set<String> hidden = papersGo ? hiddenIds(entries, read) : Set.of();
    Predicate<String> isHidden = slug -> hidden.contains(slug.substring(slug.lastIndexOf('-') + 1));
    PageGuard.check(site, published, planned, isHidden, problems);
    new LinkGuard(options.contentDirectory(), site, published, planned, problems)
        .check(pages, config.sidecars().values());
  }

  /** The beginnings, as slugs have them, of the ids of what is listed and not shown. */
  private static Set<String> hiddenIds(List<Entry> entries, List<CleanEntry> read) {
    Set<Appearance> shown = new HashSet<>();
    entries.forEach(entry -> shown.addAll(entry.appearances()));
    return read.stream()
        .filter(listing -> !shown.contains(listing.raw().at()))
        .map(listing -> Deduplicator.idOf(listing.title().plain()).substring(0, DIGITS))
        .collect(Collectors.toSet());
  }
}
