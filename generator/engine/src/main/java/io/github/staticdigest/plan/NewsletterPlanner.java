package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.NewsletterModel;
import io.github.staticdigest.model.page.TopicItems;
import io.github.staticdigest.model.page.TopicRef;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Plans each issue as mail, in markup and as plain text. */
final class NewsletterPlanner {

  /** Titles of a topic that a mail lists at most. */
  private static final int A_TOPIC = 8;

  /**
   * Bytes that the lists of titles may take in the HTML. Gmail cuts a mail at 102,400; 90 KB is our
   * bound, and leads, note and styles need their part.
   */
  private static final int BUDGET = 56_000;

  /** Markup around a title, with the rule above it, roughly. */
  private static final int MARKUP = 360;

  private final Desk desk;
  private final String url;

  NewsletterPlanner(Desk desk, String url) {
    this.desk = desk;
    this.url = url;
  }

  void plan() {
    for (IssueLines issue : desk.lines().oldestFirst()) {
      String slug = issue.issue().slug();
      NewsletterModel model = model(issue);
      String dump = issue.issue().dump().file();
      Origin origin = new Origin("dumps/" + dump, "the newsletter of " + dump);
      desk.register().file(Addresses.newsletterPage(slug), "newsletter.ftlh", model, origin);
      desk.register().file(Addresses.newsletterText(slug), "newsletter.ftlt", model, origin);
    }
  }

  private NewsletterModel model(IssueLines issue) {
    List<Line> inFront = issue.inFront();
    Map<TopicRef, List<Line>> groups = desk.topics().group(issue.freshBeside(inFront));
    int most = most(groups.values());
    List<TopicItems> shown = new ArrayList<>();
    groups.forEach((topic, lines) -> shown.add(group(topic, lines, most)));
    return new NewsletterModel(
        desk.messages().text("mail.subject", desk.config().title(), issue.issue().title()),
        preheader(issue, inFront),
        issue.ref(),
        issue.note(url),
        issue.issue().note(),
        IssueLines.items(inFront),
        shown,
        issue.ref().total() - issue.ref().fresh());
  }

  private String preheader(IssueLines issue, List<Line> inFront) {
    String figures = Words.sentence(desk.figures(issue.ref()));
    return inFront.isEmpty()
        ? figures
        : desk.messages().text("mail.preheader", figures, inFront.get(0).title());
  }

  private static TopicItems group(TopicRef topic, List<Line> lines, int most) {
    List<Item> items = IssueLines.items(lines.stream().limit(most).toList());
    String anchor = Addresses.topicAnchor(topic.slug());
    return new TopicItems(topic, anchor, items, lines.size() - items.size());
  }

  /** How many titles a topic may show so that the mail stays within its bounds. */
  private int most(Collection<List<Line>> groups) {
    int most = A_TOPIC;
    while (most > 0 && bytes(groups, most) > BUDGET) {
      most--;
    }
    return most;
  }

  private long bytes(Collection<List<Line>> groups, int most) {
    return groups.stream()
        .flatMap(lines -> lines.stream().limit(most))
        .mapToLong(
            line ->
                MARKUP
                    + url.length()
                    + line.item().paper().url().length()
                    + line.title().getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }
}
