package io.github.staticdigest.build;

import io.github.staticdigest.model.Problem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** For feeds that would be gone, the setting without which there are none being gone itself. */
  void allFeeds(int number, String setting) {
    tell(
        "digest.yaml",
        setting
            + " not set any more, and without it the "
            + (number == 1 ? "published feed" : number + " published feeds")
            + " would be gone",
        "Set " + (setting.endsWith("are") ? "both as they were" : "it as it was"));
  }

  /** For single feeds that would be gone; those of topics and of queries are told together. */
  void feeds(List<String> gone) {
    Map<String, List<String>> byFolder = new LinkedHashMap<>();
    for (String feed : gone) {
      String folder = feed.contains("/") ? feed.substring(0, feed.indexOf('/')) : feed;
      byFolder.computeIfAbsent(folder, key -> new ArrayList<>()).add(feed);
    }
    byFolder.forEach(
        (folder, feeds) ->
            tell(
                folder.equals("topics") ? "topics.yaml" : "digest.yaml",
                (feeds.size() == 1
                        ? "The feed " + feeds.get(0) + " is"
                        : "The feeds " + FewNames.of(feeds) + " are")
                    + " published, and those who read "
                    + (feeds.size() == 1 ? "it" : "them")
                    + " would find nothing there",
                mend(folder, name(feeds.get(0)), feeds.size() > 1)));
  }

  /** For feeds of bundled topics, which the curator's first own topics replace. */
  void replaced(List<String> gone) {
    if (gone.isEmpty()) {
      return;
    }
    problems.accept(
        Problem.warning(
            "topics.yaml",
            0,
            "The feeds "
                + FewNames.of(gone)
                + " are those of bundled topics, which topics.yaml replaces, and those who read them"
                + " find nothing there any more",
            "Where somebody reads one, add its name, such as "
                + name(gone.get(0))
                + ", to the aliases of another topic"));
  }

  private static String name(String feed) {
    return feed.substring(feed.indexOf('/') + 1, feed.lastIndexOf('.'));
  }

  private static String mend(String folder, String name, boolean many) {
    return switch (folder) {
      case "topics" ->
          (many ? "Put the topics back, or add each such as " : "Put the topic back, or add ")
              + name
              + " to the aliases of another";
      case "feeds" -> many ? "Put the queries back" : "Put the query " + name + " back";
      case "atom.xml" -> "Set updated, which entries without a date need";
      default -> "Set url and id as they were";
    };
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
