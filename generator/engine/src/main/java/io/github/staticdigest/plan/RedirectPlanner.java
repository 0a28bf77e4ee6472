package io.github.staticdigest.plan;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.page.RedirectPage;

/** Plans a small page at each former address of a paper, a topic or an issue. */
final class RedirectPlanner {

  private static final String TEMPLATE = "redirect.ftlh";

  private final Desk desk;

  RedirectPlanner(Desk desk) {
    this.desk = desk;
  }

  void plan() {
    for (Topic topic : desk.catalog().topics()) {
      for (String alias : topic.aliases()) {
        Origin origin = new Origin("topics.yaml", "the alias " + alias + " of " + topic.slug());
        redirect(Addresses.topic(alias), Addresses.topic(topic.slug()), topic.label(), origin);
        closedPages(topic, alias, origin);
      }
    }
    for (Issue issue : desk.catalog().issues()) {
      for (String alias : issue.aliases()) {
        Origin origin =
            new Origin("dumps/" + issue.dump().file(), "the alias " + alias + " of its issue");
        redirect(Addresses.issue(alias), Addresses.issue(issue.slug()), issue.title(), origin);
        letter(issue, alias, origin);
      }
    }
    for (Entry entry : desk.catalog().entries()) {
      for (String alias : entry.aliases()) {
        redirect(
            Addresses.entry(alias),
            Addresses.entry(entry.slug()),
            entry.title().plain(),
            EntryPlanner.origin(entry));
      }
    }
  }

  private void closedPages(Topic topic, String alias, Origin origin) {
    int closed = TopicPlanner.closed(desk.lines().filedUnder(topic.slug()).size());
    for (int number = 1; number <= closed; number++) {
      String target = Addresses.topic(topic.slug(), number);
      redirect(Addresses.topic(alias, number), target, topic.label(), origin);
    }
  }

  /** Mails that were sent lead to the newsletter's page; its folder has headers of its own. */
  private void letter(Issue issue, String alias, Origin origin) {
    String from = Addresses.newsletter(alias, "html");
    String target = Addresses.newsletter(issue.slug(), "html");
    if (desk.register().holds(target) && !desk.register().holds(from)) {
      desk.register().file(from, TEMPLATE, page(from, target, issue.title()), origin);
    }
  }

  private void redirect(String from, String target, String title, Origin origin) {
    if (!from.equals(target)) {
      RedirectPage page = page(from, target, title);
      desk.register().page(page.head(), TEMPLATE, page, null, origin);
    }
  }

  private RedirectPage page(String from, String target, String title) {
    String words = desk.messages().text("head.moved", title);
    return new RedirectPage(desk.heads().hidden(from, title, words, target), target, title);
  }
}
