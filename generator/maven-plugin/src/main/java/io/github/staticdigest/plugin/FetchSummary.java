package io.github.staticdigest.plugin;

import io.github.staticdigest.build.FetchReport;
import io.github.staticdigest.fetch.Outcome;
import io.github.staticdigest.fetch.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person reads after fetching. */
final class FetchSummary {

  private final FetchReport report;

  FetchSummary(FetchReport report) {
    this.report = report;
  }

  /** What went well, a line each; days that were not asked for are counted. */
  List<String> good() {
    List<String> lines = new ArrayList<>();
    Map<String, Integer> settled = new LinkedHashMap<>();
    for (Outcome outcome : passed()) {
      if (outcome.status() == Status.SETTLED) {
        settled.merge(outcome.source(), 1, Integer::sum);
      } else if (outcome.status().isGood()) {
        lines.add(outcome.toString());
      }
    }
    settled.forEach(
        (source, days) ->
            lines.add(
                days == 1
                    ? source + ": one past day stands as it was"
                    : source + ": " + days + " past days stand as they were"));
    return lines;
  }

  /** What did not go well, but does not fail the goal, a line each. */
  List<String> amiss() {
    return passed().stream()
        .filter(outcome -> !outcome.status().isGood())
        .map(FetchSummary::line)
        .toList();
  }

  /** How many of each status. */
  String figures() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    report.outcomes().forEach(outcome -> counts.merge(outcome.status(), 1, Integer::sum));
    if (counts.isEmpty()) {
      return "Nothing was to be fetched";
    }
    return "Fetched: "
        + counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey().word())
            .collect(Collectors.joining(", "));
  }

  /** What failed, one a line. */
  String failure() {
    List<Outcome> failed = report.failed();
    return failed.stream()
        .map(FetchSummary::line)
        .collect(
            Collectors.joining(
                "\n  ",
                (failed.size() == 1 ? "One source" : failed.size() + " sources")
                    + " failed; what stood before stands, and the others were fetched:\n  ",
                "\n"));
  }

  private static String line(Outcome outcome) {
    return outcome.status().word() + ": " + outcome;
  }

  private List<Outcome> passed() {
    List<Outcome> failed = report.failed();
    return report.outcomes().stream().filter(outcome -> !failed.contains(outcome)).toList();
  }
}
