package io.github.staticdigest.plan;

import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.page.BibModel;
import java.util.List;

/** Plans the papers of each issue and of each topic as BibTeX. */
final class BibPlanner {

  private static final String TEMPLATE = "bib.ftlt";

  private final Desk desk;

  BibPlanner(Desk desk) {
    this.desk = desk;
  }

  void plan() {
    for (IssueLines issue : desk.lines().oldestFirst()) {
      String dump = issue.issue().dump().file();
      Origin origin = new Origin("dumps/" + dump, "the BibTeX of " + dump);
      file(Addresses.issueBib(issue.issue().slug()), issue.lines(), origin);
    }
    desk.lines().oldestFirst().forEach(this::formerly);
    for (Topic topic : desk.catalog().topics()) {
      Origin origin = new Origin("topics.yaml", "the BibTeX of the topic " + topic.slug());
      List<Line> filed = desk.lines().filedUnder(topic.slug());
      file(Addresses.topicBib(topic.slug()), filed, origin);
      topic.aliases().forEach(alias -> file(Addresses.topicBib(alias), filed, origin));
    }
  }

  /** At the aliases of an issue, where no other has its own; that two clash their pages tell. */
  private void formerly(IssueLines issue) {
    String dump = issue.issue().dump().file();
    for (String alias : issue.issue().aliases()) {
      String path = Addresses.issueBib(alias);
      if (!desk.register().holds(path)) {
        file(path, issue.lines(), new Origin("dumps/" + dump, "the BibTeX of " + dump));
      }
    }
  }

  private void file(String path, List<Line> lines, Origin origin) {
    BibModel model =
        new BibModel(lines.stream().map(line -> desk.citations().bibtex(line.entry())).toList());
    desk.register().file(path, TEMPLATE, model, origin);
  }
}
