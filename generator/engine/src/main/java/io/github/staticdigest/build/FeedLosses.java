package io.github.staticdigest.build;

import io.github.staticdigest.model.Problem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Tells what readers of published feeds would lose, with what brings it back. */
final class FeedLosses {

  /** What ends each advice. */
  static final String MEANT = "; where this is meant, build once with -Ddigest.allowShrink=true";

  private final Consumer<Problem> problems;

  FeedLosses(Consumer<Problem> problems) {
    this.problems = problems;
  }

  private void tell(String file, String message, String fix) {
    problems.accept(Problem.error(file, 0, message, fix + MEANT));
  }

  /**
   * For a feed that would be gone.
   *
   * @param others whether the digest has feeds still
   */
  void feed(String feed, boolean others) {
    tell(
        feed.startsWith("topics/") ? "topics.yaml" : "digest.yaml",
        "The feed " + feed + " is published, and those who read it would find nothing there",
        mend(feed, others));
  }

  private static String mend(String feed, boolean others) {
    String name = feed.substring(feed.indexOf('/') + 1, feed.lastIndexOf('.'));
    if (feed.startsWith("topics/")) {
      return "Put the topic back, or add " + name + " to the aliases of another";
    }
    if (feed.startsWith("feeds/")) {
      return "Put the query " + name + " back";
    }
    return others && feed.equals("atom.xml")
        ? "Set updated, which entries without a date need"
        : "Set url and id as they were";
  }

  /** For ids of entries that begin otherwise than those to come. */
  void otherId(String other, String id) {
    tell(
        "digest.yaml",
        "The published feeds have entries such as " + other + ", and the id is now " + id,
        "Set id as it was, since readers know an entry again by it");
  }

  /** For an issue whose dump lists nothing any more. */
  void issue(String tag, String title) {
    String encoded = tag.substring(tag.indexOf(":issue/") + ":issue/".length());
    tell(
        "dumps/" + URLDecoder.decode(encoded, StandardCharsets.UTF_8),
        "The issue \"" + title + "\" is published, and no dump of this name lists anything",
        "Put the dump back under the name it had");
  }
}
