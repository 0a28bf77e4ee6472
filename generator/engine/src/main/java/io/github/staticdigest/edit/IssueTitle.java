package io.github.staticdigest.edit;

import io.github.staticdigest.config.Sidecar;
import io.github.staticdigest.model.Dump;
import io.github.staticdigest.text.Messages;
import io.github.staticdigest.text.TitleParts;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of an issue. */
final class IssueTitle {

  private static final int LONG = 80;

  /** Where a long title may end and still be a phrase. */
  private static final Pattern PREPOSITION =
      Pattern.compile(" (?:across|by|for|from|in|on|through|to|using|via|with|without) ");

  private IssueTitle() {}

  /**
   * The editor's, or one after a paper, or the file's name where it lists none. Where an older
   * issue is called after that paper, one after the next; where all are taken, with a number.
   *
   * @param papers titles of the papers after which it may be called, the best first
   * @param taken titles of older issues
   */
  static String of(
      Dump dump, Sidecar sidecar, List<String> papers, Set<String> taken, Messages messages) {
    String title = sidecar.title();
    if (title != null) {
      return title;
    }
    return papers.stream()
        .map(paper -> around(paper, messages))
        .filter(around -> !taken.contains(around))
        .findFirst()
        .orElseGet(
            () ->
                papers.isEmpty()
                    ? FileName.withoutEnding(dump.file())
                    : numbered(around(papers.get(0), messages), taken));
  }

  private static String around(String paper, Messages messages) {
    return messages.text("issue.around", shortened(paper));
  }

  private static String numbered(String title, Set<String> taken) {
    int number = 2;
    while (taken.contains(title + " (" + number + ")")) {
      number++;
    }
    return title + " (" + number + ")";
  }

  /**
   * A title without its subtitle; where it is long still, its first phrases; where it has no joint
   * either, as it is.
   */
  static String shortened(String title) {
    String main = TitleParts.of(title).main();
    if (main.length() <= LONG) {
      return main;
    }
    int end = main.length();
    Matcher joint = PREPOSITION.matcher(main);
    while (joint.find() && joint.start() <= LONG) {
      end = joint.start();
    }
    return main.substring(0, end);
  }
}
