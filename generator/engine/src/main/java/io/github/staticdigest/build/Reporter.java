package io.github.staticdigest.build;

import io.github.staticdigest.build.BuildReport.Counts;
import io.github.staticdigest.build.BuildReport.Doubt;
import io.github.staticdigest.build.BuildReport.DumpCounts;
import io.github.staticdigest.build.BuildReport.WeakGist;
import io.github.staticdigest.model.Catalog;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Repair;
import io.github.staticdigest.publish.PublishReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws from what the stages made the figures and lists that a curator wants. */
final class Reporter {

  private static final Pattern ISSUE_PAGE = Pattern.compile("issues/([^/]+)\\.html");

  private Reporter() {}

  /**
   * The report of a build, written beside the site. The site is published by now, so a report that
   * cannot be written is no failure of the build.
   */
  static BuildReport report(
      BuildOptions options, Results results, List<Problem> problems, Map<String, Double> seconds) {
    Catalog catalog = results.catalog();
    BuildReport report =
        new BuildReport(
            options.generator(),
            options.outputDirectory().toAbsolutePath().normalize().resolve("index.html"),
            counts(results.clean(), results.listed(), catalog),
            dumps(results.reading(), catalog.issues()),
            doubts(catalog),
            weakGists(catalog),
            repairs(results.clean()),
            results.folding().folds(),
            problems,
            results.site(),
            seconds);
    List<Problem> found = new ArrayList<>(problems);
    ReportWriter.write(report, results.clean(), results.folding(), found::add);
    return report.withProblems(found);
  }

  /**
   * The figures of the whole digest.
   *
   * @param read all listings after repair
   * @param listed how many of them are left after hiding
   */
  static Counts counts(List<CleanEntry> read, int listed, Catalog catalog) {
    int papers = catalog.entries().size();
    int repairs = read.stream().mapToInt(entry -> entry.repairs().size()).sum();
    return new Counts(read.size(), read.size() - listed, papers, listed - papers, repairs);
  }

  static List<DumpCounts> dumps(Reading reading, List<Issue> issues) {
    return issues.stream()
        .map(
            issue ->
                new DumpCounts(
                    issue.dump().file(),
                    reading.count(issue.dump()),
                    (int) issue.listings().stream().filter(Issue.Listing::fresh).count()))
        .toList();
  }

  static List<Doubt> doubts(Catalog catalog) {
    List<Doubt> doubts = new ArrayList<>();
    for (Entry entry : catalog.entries()) {
      Filing filing = Objects.requireNonNull(catalog.filings().get(entry.id()));
      if (filing.doubtful()) {
        Filing.Reason reason = filing.primary();
        doubts.add(
            new Doubt(
                entry.id(),
                entry.title().plain(),
                reason.topic(),
                reason.score(),
                reason.because()));
      }
    }
    return doubts;
  }

  static List<WeakGist> weakGists(Catalog catalog) {
    List<WeakGist> weak = new ArrayList<>();
    for (Entry entry : catalog.entries()) {
      Gist gist = catalog.gists().get(entry.id());
      if (gist != null && gist.origin() == Gist.Origin.FIRST) {
        weak.add(new WeakGist(entry.id(), entry.title().plain(), gist.text().plain()));
      }
    }
    return weak;
  }

  static SortedMap<String, Integer> repairs(List<CleanEntry> read) {
    SortedMap<String, Integer> repairs = new TreeMap<>();
    for (CleanEntry entry : read) {
      for (Repair repair : entry.repairs()) {
        repairs.merge(repair.rule(), 1, Integer::sum);
      }
    }
    return repairs;
  }

  /**
   * Pages of issues that an earlier build published and this one did not. The title and the date of
   * an issue are part of its address, so a curator who mends them moves its page.
   */
  static List<Problem> movedIssues(PublishReport site) {
    List<Problem> moved = new ArrayList<>();
    for (String path : site.pruned()) {
      Matcher page = ISSUE_PAGE.matcher(path);
      if (page.matches()) {
        moved.add(
            Problem.warning(
                path,
                0,
                "The page was published once and is gone, and so are the links to it",
                "Where its issue has another address now, add \"aliases: ["
                    + page.group(1)
                    + "]\" to the sidecar of its dump"));
      }
    }
    return moved;
  }
}
