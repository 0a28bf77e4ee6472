package io.github.staticdigest.build;

import io.github.staticdigest.config.ConfigLoader;
import io.github.staticdigest.config.ContentConfig;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Topic;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is to be told where the topics of a digest are the bundled ones, or were until now. */
final class BundledTopics {

  private static final String FOLDER = "topics/";
  private static final String ENDING = ".xml";

  /** Fewer papers tell nothing of the field of a digest. */
  private static final int FEWEST = 10;

  private BundledTopics() {}

  /** Whether a feed is that of a topic. */
  static boolean isFeed(String path) {
    return path.startsWith(FOLDER) && path.endsWith(ENDING);
  }

  /**
   * Whether the topics that stand published are the bundled ones, all of them and no other, and
   * {@code topics.yaml} now has its own: fewer than half of its topics have a bundled one's slug.
   * Who took the bundled file for a beginning keeps more, and may have left one out by mistake.
   */
  static boolean areReplaced(List<String> published, ContentConfig config) {
    if (!config.ownTopics()) {
      return false;
    }
    List<Topic> bundled = ConfigLoader.bundledTopics();
    Set<String> slugs = bundled.stream().map(Topic::slug).collect(Collectors.toSet());
    Set<String> feeds =
        published.stream().filter(BundledTopics::isFeed).collect(Collectors.toSet());
    Set<String> known = new HashSet<>(slugs);
    bundled.forEach(topic -> known.addAll(topic.aliases()));
    known.add(Topic.OTHER);
    long kept = config.topics().stream().filter(topic -> slugs.contains(topic.slug())).count();
    return feeds.containsAll(paths(slugs))
        && paths(known).containsAll(feeds)
        && 2 * kept < config.topics().size();
  }

  private static Set<String> paths(Set<String> slugs) {
    return slugs.stream().map(slug -> FOLDER + slug + ENDING).collect(Collectors.toSet());
  }

  /**
   * Warns where more than a quarter of ten papers or more fit none of the bundled topics. Of
   * another field some fit: robots and statistics are everywhere; of machine learning nearly all
   * do.
   */
  static void checkField(
      ContentConfig config, Collection<Filing> filings, Consumer<Problem> problems) {
    long other =
        filings.stream().filter(filing -> filing.primary().topic().equals(Topic.OTHER)).count();
    if (!config.ownTopics() && filings.size() >= FEWEST && 4 * other > filings.size()) {
      problems.accept(
          Problem.warning(
              "topics.yaml",
              0,
              "It is missing, and "
                  + other
                  + " of "
                  + filings.size()
                  + " papers fit none of the bundled topics, which are those of machine learning",
              "Write the topics of your own field into it"));
    }
  }
}
