package io.github.staticdigest.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.staticdigest.categorize.Categorizer;
import io.github.staticdigest.config.ConfigLoader;
import io.github.staticdigest.gist.GistFinder;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Catalog;
import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.Issue.Listing;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.plan.FeedTimes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures what feeds take beyond the pages, once, in a Java machine of its own that has rendered
 * all pages before: the time of the processors for planning and for rendering all of them.
 */
final class FeedRun {

  static final String HEADER =
      "feeds       entries     files   megabytes   planned   rendered   seconds of processors   on the clock";

  private static final int AN_ISSUE = 500;
  private static final int THREADS = 2;

  private FeedRun() {}

  /** Takes the number of entries, the corpus and the folder of the content. */
  public static void main(String[] arguments) throws IOException {
    List<Entry> entries =
        ManyEntries.of(Path.of(arguments[1]), Integer.parseInt(arguments[0])).stream()
            .map(FeedRun::inIssue)
            .toList();
    Catalog catalog = catalog(entries, ConfigLoader.load(Path.of(arguments[2]), p -> {}).topics());
    System.gc();
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    FeedTimes.Figures figures = FeedTimes.of(catalog, THREADS, system::getProcessCpuTime);
    System.out.printf(
        Locale.ROOT,
        "%-10s %8d %9d %11.1f %9.2f %10.2f %22.2f %14.2f%n",
        "feeds",
        entries.size(),
        figures.files(),
        figures.bytes() / 1e6,
        figures.planned() / 1e9,
        figures.rendered() / 1e9,
        (figures.planned() + figures.rendered()) / 1e9,
        figures.clock() / 1e9);
  }

  private static Catalog catalog(List<Entry> entries, List<Topic> topics) {
    Categorizer categorizer = new Categorizer(topics);
    Map<String, Gist> gists = new LinkedHashMap<>();
    Map<String, Filing> filings = new LinkedHashMap<>();
    for (Entry entry : entries) {
      filings.put(entry.id(), categorizer.file(entry));
      if (entry.abstractText() != null) {
        gists.put(entry.id(), GistFinder.find(entry.abstractText()));
      }
    }
    List<Issue> issues = new ArrayList<>();
    for (int start = 0; start < entries.size(); start += AN_ISSUE) {
      int end = Math.min(start + AN_ISSUE, entries.size());
      issues.add(issue(issues.size() + 1, entries.subList(start, end)));
    }
    return new Catalog(issues, entries, gists, topics, filings, Map.of());
  }

  /** The entry as the dump of its issue lists it. */
  private static Entry inIssue(Entry entry) {
    int place = entry.appearances().get(0).rank() - 1;
    Appearance at = new Appearance(name(place / AN_ISSUE + 1) + ".txt", place % AN_ISSUE + 1, 1);
    return new Entry(
        entry.id(),
        entry.slug(),
        List.of(),
        entry.title(),
        entry.abstractText(),
        entry.links(),
        entry.facts(),
        entry.raw(),
        List.of(at),
        List.of());
  }

  private static String name(int number) {
    return "issue-" + number;
  }

  private static Issue issue(int number, List<Entry> entries) {
    List<Listing> listings = new ArrayList<>();
    for (Entry entry : entries) {
      listings.add(new Listing(entry.id(), listings.size() + 1, true));
    }
    String name = name(number);
    return new Issue(
        number,
        name,
        List.of(),
        new Dump(name + ".txt", null),
        name,
        LocalDate.of(2020, 1, 1).plusDays(number),
        null,
        List.of(),
        Map.of(),
        listings);
  }
}
