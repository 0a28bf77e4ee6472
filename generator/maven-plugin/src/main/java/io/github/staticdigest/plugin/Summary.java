package io.github.staticdigest.plugin;

import io.github.staticdigest.build.BuildReport;
import io.github.staticdigest.build.BuildReport.Counts;
import io.github.staticdigest.build.BuildReport.DumpCounts;
import io.github.staticdigest.publish.PublishReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a curator reads at the end of a build: what was done and what to look at. */
final class Summary {

  private static final int WIDTH = 96;
  private static final int TITLE = 70;
  private static final int NAMED = 3;
  private static final int DUMPS = 12;
  private static final String INDENT = "  ";

  private final BuildReport report;

  Summary(BuildReport report) {
    this.report = report;
  }

  /** What was read, folded, mended and decided. The problems are to follow. */
  List<String> figures() {
    List<String> lines = new ArrayList<>();
    Counts counts = report.counts();
    lines.add(
        "Read "
            + number(counts.read(), "listing")
            + " in "
            + number(report.dumps().size(), "dump")
            + ": "
            + number(counts.papers(), "paper")
            + ", "
            + number(counts.folded(), "repeat")
            + " folded"
            + (counts.hidden() > 0 ? ", " + number(counts.hidden(), "listing") + " hidden" : ""));
    addDumps(lines);
    lines.add("Mended the text in " + number(counts.repairs(), "place"));
    addList(
        lines,
        report.repairs().entrySet().stream().map(rule -> rule.getKey() + " " + rule.getValue()));
    lines.add(number(report.doubtfulTopics().size(), "doubtful topic"));
    addNamed(
        lines,
        report.doubtfulTopics().stream()
            .map(doubt -> quoted(doubt.title()) + ", now in " + doubt.topic())
            .toList());
    lines.add(number(report.weakGists().size(), "weak gist"));
    addNamed(lines, report.weakGists().stream().map(weak -> quoted(weak.title())).toList());
    lines.add(number(report.problems().size(), "problem"));
    return lines;
  }

  /** What became of the site. The last line is the path of its front page. */
  List<String> outcome() {
    List<String> lines = new ArrayList<>();
    lines.add(site());
    double total = report.seconds().values().stream().mapToDouble(Double::doubleValue).sum();
    lines.add(String.format(Locale.ROOT, "%.2f seconds", total));
    addList(
        lines,
        report.seconds().entrySet().stream()
            .map(stage -> String.format(Locale.ROOT, "%s %.2f", stage.getKey(), stage.getValue())));
    lines.add(
        "Details: report.json, repairs.tsv and merged.html in "
            + report.index().resolve("../..").normalize());
    lines.add("The digest: " + report.index());
    return lines;
  }

  private String site() {
    PublishReport site = report.site();
    if (!site.published()) {
      return "Nothing changed: no file was written, "
          + number(site.unchanged(), "file")
          + " stand as they were";
    }
    return Stream.of(
            number(site.written(), "file") + " written",
            site.restored() > 0 ? site.restored() + " of them restored after edits by hand" : "",
            site.unchanged() + " unchanged",
            site.adopted() > 0 ? site.adopted() + " taken over" : "",
            site.pruned().size() + " pruned",
            site.kept() > 0 ? site.kept() + " of other origin kept" : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The newest dumps, in columns. */
  private void addDumps(List<String> lines) {
    List<DumpCounts> dumps = report.dumps();
    List<DumpCounts> shown = dumps.subList(Math.max(dumps.size() - DUMPS, 0), dumps.size());
    if (shown.size() < dumps.size()) {
      lines.add(INDENT + "(" + number(dumps.size() - shown.size(), "older dump") + ")");
    }
    int width = shown.stream().mapToInt(dump -> dump.file().length()).max().orElse(0);
    for (DumpCounts dump : shown) {
      String gap = " ".repeat(width - dump.file().length());
      lines.add(
          String.format(
              Locale.ROOT,
              INDENT + "%s%s %,6d read %,6d new",
              dump.file(),
              gap,
              dump.read(),
              dump.fresh()));
    }
  }

  private static void addNamed(List<String> lines, List<String> names) {
    names.stream().limit(NAMED).forEach(name -> lines.add(INDENT + name));
    if (names.size() > NAMED) {
      lines.add(INDENT + "...");
    }
  }

  /** Adds short pieces, as many to a line as there is room for. */
  private static void addList(List<String> lines, Stream<String> pieces) {
    StringBuilder line = new StringBuilder();
    for (String piece : pieces.toList()) {
      if (line.length() + piece.length() + 2 > WIDTH) {
        lines.add(INDENT + line + ",");
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : ", ").append(piece);
    }
    if (!line.isEmpty()) {
      lines.add(INDENT + line);
    }
  }

  private static String quoted(String title) {
    return '"' + (title.length() > TITLE ? title.substring(0, TITLE).strip() + "..." : title) + '"';
  }

  private static String number(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : noun + "s");
  }
}
