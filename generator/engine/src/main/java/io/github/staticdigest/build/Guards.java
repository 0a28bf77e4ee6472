package io.github.staticdigest.build;

import io.github.staticdigest.config.ContentConfig;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.EntryRecord;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.SitePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Holds what stands published against what is to be published. Where the digest has feeds, a loss
 * is an error unless it is meant; otherwise what becomes of papers is told in warnings.
 */
record Guards(BuildOptions options, Set<String> published, Consumer<Problem> problems) {

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
      FeedGuard.check(site, feeds, config.digest(), plan, problems);
    }
    if (published.contains(EntryRecord.FILE)) {
      boolean refuse = !options.allowShrink() && !feeds.isEmpty();
      PaperTitles titles = new PaperTitles(entries, read);
      PaperLosses losses = new PaperLosses(refuse, titles, config.overrides().pins(), problems);
      PaperGuard.check(site, entries, read, titles, losses);
    }
  }
}
