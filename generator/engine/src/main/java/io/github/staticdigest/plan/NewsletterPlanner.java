package io.github.staticdigest.plan;

import io.github.staticdigest.model.Html;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.NewsletterModel;
import io.github.staticdigest.model.page.TopicItems;
import io.github.staticdigest.model.page.TopicRef;
import io.github.staticdigest.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans each issue as mail, in markup and as plain text. */
final class NewsletterPlanner {

  /** Titles of a topic that a mail lists at most. */
  private static final int A_TOPIC = 8;

  private final Desk desk;
  private final String url;
  private final MailWeight weight;

  NewsletterPlanner(Desk desk, String url) {
    this.desk = desk;
    this.url = url;
    this.weight = new MailWeight(url.length());
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
    Html note = issue.note(url);
    int most = most(note, inFront, groups);
    List<TopicItems> shown = new ArrayList<>();
    groups.forEach((topic, lines) -> shown.add(group(topic, lines, most)));
    return new NewsletterModel(
        desk.messages().text("mail.subject", desk.config().title(), issue.issue().title()),
        preheader(issue, inFront),
        issue.ref(),
        note,
        noteText(issue),
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

  /** The note as it was written, with addresses that lead somewhere from a mail too. */
  private @Nullable String noteText(IssueLines issue) {
    String note = issue.issue().note();
    return note == null ? null : Markdown.elsewhere(note, url);
  }

  private static TopicItems group(TopicRef topic, List<Line> lines, int most) {
    List<Item> items = IssueLines.items(lines.stream().limit(most).toList());
    String anchor = Addresses.topicAnchor(topic.slug());
    return new TopicItems(topic, anchor, items, lines.size() - items.size());
  }

  /** How many titles a topic may show so that the mail stays within its bounds. */
  private int most(@Nullable Html note, List<Line> inFront, Map<TopicRef, List<Line>> groups) {
    int fixed = weight.of(note) + inFront.stream().mapToInt(weight::ofLead).sum();
    int most = A_TOPIC;
    while (most > 0 && fixed + weight.of(groups, most) > MailWeight.MOST) {
      most--;
    }
    return most;
  }
}
