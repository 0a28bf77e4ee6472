package io.github.staticdigest.build;

import io.github.staticdigest.config.ContentConfig;
import io.github.staticdigest.config.DigestConfig;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.FeedModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sees to it that no published feed shrinks because an input was missing: a dump that was not
 * fetched, a topic that was deleted, a setting that was lost. It compares what stands published
 * with what is to be published. {@link FeedLosses} tells what it finds; of single papers {@link
 * PaperGuard} takes care.
 */
final class FeedGuard {

  private static final Pattern FEED =
      Pattern.compile(
          "(?:feed|atom|issues|opml)\\.xml|feed\\.json|(?:topics|feeds)/[a-z0-9-]+\\.xml");

  /** An archived part of a feed. */
  private static final Pattern PART = Pattern.compile("(?:feed|issues)/\\d+\\.xml");

  private final Path site;
  private final FeedLosses losses;

  /** Titles of published items that no planned feed has, by their ids: issues, strange ones. */
  private final Map<String, String> lost = new LinkedHashMap<>();

  private FeedGuard(Path site, Consumer<Problem> problems) {
    this.site = site;
    this.losses = new FeedLosses(problems);
  }

  /** The feeds among the files that a build wrote. */
  static List<String> feeds(Collection<String> published) {
    return published.stream().filter(FEED.asMatchPredicate()).sorted().toList();
  }

  /**
   * Compares.
   *
   * @param site the output folder
   * @param feeds those of it that a build wrote
   * @param config its {@code url} and {@code id}, without which there are no feeds, may be gone,
   *     and topics be others
   * @param problems gets an error for everything that would be missing; a warning for feeds of
   *     bundled topics, where the first topics of the curator replace them
   */
  static void check(
      Path site,
      List<String> feeds,
      ContentConfig config,
      SitePlan plan,
      Consumer<Problem> problems)
      throws IOException {
    if (feeds.isEmpty()) {
      return;
    }
    FeedGuard guard = new FeedGuard(site, problems);
    DigestConfig digest = config.digest();
    String id = digest.id();
    if (digest.url() == null || id == null) {
      guard.losses.allFeeds(feeds.size(), missing(digest));
    } else {
      guard.feeds(feeds, config, plan);
      guard.items(feeds, id, plan);
    }
  }

  private static String missing(DigestConfig digest) {
    if (digest.url() == null) {
      return digest.id() == null ? "url and id are" : "url is";
    }
    return "id is";
  }

  private void feeds(List<String> published, ContentConfig config, SitePlan plan) {
    Set<String> planned = plan.files().stream().map(PlannedFile::path).collect(Collectors.toSet());
    List<String> gone = new ArrayList<>(published);
    gone.removeAll(planned);
    if (BundledTopics.areReplaced(published, config)) {
      losses.replaced(gone.stream().filter(BundledTopics::isFeed).toList());
      gone.removeIf(BundledTopics::isFeed);
    }
    losses.feeds(gone);
  }

  private void items(List<String> feeds, String id, SitePlan plan) throws IOException {
    String own = "tag:" + id + ":";
    find(feeds, own, plan);
    String other =
        lost.keySet().stream().filter(tag -> !tag.startsWith(own)).findFirst().orElse("");
    if (other.isEmpty()) {
      lost.forEach(losses::issue);
    } else {
      losses.otherId(other, id);
    }
  }

  private void find(List<String> feeds, String own, SitePlan plan) throws IOException {
    for (String feed : feeds) {
      Path file = site.resolve(feed);
      if (feed.endsWith(".xml") && Files.isRegularFile(file)) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        PublishedItems.of(text).forEach(lost::put);
      }
    }
    lost.keySet().removeIf(tag -> tag.startsWith(own) && !tag.contains(":issue/"));
    for (PlannedFile file : newestFirst(plan)) {
      if (lost.isEmpty()) {
        return;
      }
      if (file.model() instanceof FeedModel feed) {
        feed.items().forEach(item -> lost.remove(item.guid()));
      }
    }
  }

  /** Feeds, then archived parts from the newest on: there stands what left a feed lately. */
  private static List<PlannedFile> newestFirst(SitePlan plan) {
    List<PlannedFile> parts = new ArrayList<>(plan.files());
    parts.removeIf(file -> !PART.matcher(file.path()).matches());
    parts.sort(
        Comparator.comparingInt((PlannedFile part) -> part.path().length())
            .thenComparing(PlannedFile::path)
            .reversed());
    List<PlannedFile> files = new ArrayList<>(plan.files());
    files.removeIf(file -> !FEED.matcher(file.path()).matches());
    files.addAll(parts);
    return files;
  }
}
