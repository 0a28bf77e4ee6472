package io.github.staticdigest.edit;

import io.github.staticdigest.config.Sidecar;
import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Makes an issue of each dump, and prints the editor's words in it. */
public final class Editor {

  private static final Sidecar SILENT =
      new Sidecar(
          "", null, null, false, List.of(), null, List.of(), List.of(), List.of(), List.of());

  private final Listings listings;
  private final Map<String, Filing> filings;
  private final Map<String, Gist> gists;
  private final Messages messages;
  private final Consumer<Problem> problems;
  private final IssueSlugs slugs = new IssueSlugs();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> issueTitles = new HashSet<>();

  private Editor(
      List<Entry> entries,
      Map<String, Filing> filings,
      Map<String, Gist> gists,
      Messages messages,
      Consumer<Problem> problems) {
    this.listings = new Listings(entries);
    this.filings = filings;
    this.gists = new LinkedHashMap<>(gists);
    this.messages = messages;
    this.problems = problems;
  }

  /**
   * Makes the issues.
   *
   * @param chronological the dumps, oldest first
   * @param entries all papers of the digest
   * @param filings topics by entry id
   * @param gists the gists that were found, by entry id
   * @param sidecars the editor's words by file name of the dump
   * @param messages the words of the digest's language, for titles that nobody gave
   * @param problems gets an error for each title in a sidecar that its dump does not list
   * @return an issue a dump; of several gists of one paper the newest issue's stands
   */
  public static Edition apply(
      List<Dump> chronological,
      List<Entry> entries,
      Map<String, Filing> filings,
      Map<String, Gist> gists,
      Map<String, Sidecar> sidecars,
      Messages messages,
      Consumer<Problem> problems) {
    Editor editor = new Editor(entries, filings, gists, messages, problems);
    List<Issue> issues = new ArrayList<>();
    for (Dump dump : chronological) {
      Sidecar sidecar = sidecars.getOrDefault(dump.file(), SILENT);
      issues.add(editor.issue(issues.size() + 1, dump, sidecar));
    }
    return new Edition(issues, editor.gists);
  }

  private Issue issue(int number, Dump dump, Sidecar sidecar) {
    List<Listings.Line> lines = listings.of(dump.file());
    DumpTitles<String> titles = titles(dump, sidecar, lines);
    sidecar.gists().forEach(named -> titles.first(named).ifPresent(id -> rule(id, named.text())));
    Map<String, String> comments = new LinkedHashMap<>();
    sidecar
        .comments()
        .forEach(named -> titles.first(named).ifPresent(id -> comments.put(id, named.text())));
    List<Issue.Listing> listed = listed(lines);
    String title = IssueTitle.of(dump, sidecar, namesakes(lines, listed), issueTitles, messages);
    issueTitles.add(title);
    return new Issue(
        number,
        slugs.next(dump, sidecar),
        sidecar.aliases(),
        dump,
        title,
        IssueOrder.date(dump, sidecar),
        sidecar.note(),
        sidecar.leads().isEmpty() ? Leads.choose(listed, filings) : leads(sidecar, titles),
        comments,
        listed);
  }

  /**
   * The titles after which an issue may be called: those of new papers, the first paper's where
   * none is new.
   */
  private static List<String> namesakes(List<Listings.Line> lines, List<Issue.Listing> listed) {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (listed.get(i).fresh()) {
        titles.add(title(lines.get(i)));
      }
    }
    return titles.isEmpty() ? lines.stream().limit(1).map(Editor::title).toList() : titles;
  }

  private static String title(Listings.Line line) {
    return line.entry().title().plain();
  }

  private static List<String> leads(Sidecar sidecar, DumpTitles<String> titles) {
    return sidecar.leads().stream()
        .flatMap(named -> titles.first(named).stream())
        .distinct()
        .toList();
  }

  private void rule(String id, String words) {
    Gist found = gists.get(id);
    RichText text = RichText.of(words);
    gists.put(id, found == null ? new Gist(text, Gist.Origin.CURATOR, 0, 0) : found.replaced(text));
  }

  private List<Issue.Listing> listed(List<Listings.Line> lines) {
    List<Issue.Listing> listed = new ArrayList<>();
    for (Listings.Line line : lines) {
      String id = line.entry().id();
      listed.add(new Issue.Listing(id, line.rank(), seen.add(id)));
    }
    return listed;
  }

  private DumpTitles<String> titles(Dump dump, Sidecar sidecar, List<Listings.Line> lines) {
    DumpTitles<String> titles = new DumpTitles<>(dump.file(), sidecar.file(), problems);
    for (Listings.Line line : lines) {
      Entry entry = line.entry();
      titles.add(entry.title().plain(), entry.raw().title(), entry.id());
      entry
          .variants()
          .forEach(
              variant -> titles.add(variant.title().plain(), variant.title().plain(), entry.id()));
    }
    return titles;
  }
}
