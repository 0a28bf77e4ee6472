package io.github.staticdigest.plan;

import io.github.staticdigest.config.DumpNames;
import io.github.staticdigest.config.NewsletterSettings.Every;
import io.github.staticdigest.model.Html;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.page.NewsletterModel.Note;
import io.github.staticdigest.model.page.PeriodRef;
import io.github.staticdigest.text.Markdown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides which newsletters there are, and what each of them tells. */
final class Letters {

  private final Desk desk;
  private final String site;

  Letters(Desk desk, String site) {
    this.desk = desk;
    this.site = site;
  }

  /**
   * All of them, newest first.
   *
   * @param problems gets a warning where something has no date and therefore stands in none
   */
  List<Letter> all(Consumer<Problem> problems) {
    Every every = desk.config().newsletter().every();
    if (every == Every.ISSUE) {
      return desk.lines().newestFirst().stream().map(this::issue).toList();
    }
    warnOfUndated(every, problems);
    Calendar calendar = desk.calendar();
    return every == Every.WEEK
        ? calendar.weeks().entrySet().stream()
            .map(week -> period(calendar.week(week.getKey()), week.getValue()))
            .toList()
        : calendar.months().entrySet().stream()
            .map(month -> period(calendar.month(month.getKey()), month.getValue()))
            .toList();
  }

  private Letter issue(IssueLines lines) {
    Issue issue = lines.issue();
    String dump = issue.dump().file();
    String page = lines.ref().url();
    return new Letter(
        issue.slug(),
        "issue/" + Addresses.encode(DumpNames.stem(dump)),
        "issue",
        new Origin("dumps/" + dump, "the newsletter of " + dump),
        desk.messages().text("mail.issue", lines.ref().number(), lines.ref().day()),
        issue.title(),
        page,
        issue.date(),
        notes(lines, null).toList(),
        lines.inFront(),
        lines.lines(),
        line -> page + "#" + Addresses.topicAnchor(line.topic().slug()),
        page + "#" + Addresses.SEEN_ANCHOR);
  }

  /** A week or month: its new papers, and the notes, leads and other papers of its issues. */
  private Letter period(PeriodRef period, List<Line> fresh) {
    List<IssueLines> issues = issues(period);
    Set<String> known = fresh.stream().map(Line::id).collect(Collectors.toCollection(HashSet::new));
    List<Line> lines = new ArrayList<>(fresh);
    for (IssueLines issue : issues) {
      issue.seen().stream().filter(line -> known.add(line.id())).forEach(lines::add);
    }
    return new Letter(
        slug(period),
        period.kind() + "/" + slug(period),
        period.kind(),
        Origin.builtIn("the newsletter of " + period.name()),
        period.name(),
        null,
        period.url(),
        newest(fresh),
        issues.stream().flatMap(issue -> notes(issue, issue.issue().title())).toList(),
        leads(issues, fresh),
        lines,
        line -> Objects.requireNonNullElse(line.topic().url(), period.url()),
        period.url());
  }

  private static String slug(PeriodRef period) {
    String file = period.url().substring(period.url().lastIndexOf('/') + 1);
    return file.substring(0, file.lastIndexOf('.'));
  }

  private static @Nullable LocalDate newest(List<Line> lines) {
    return lines.stream()
        .map(Calendar::day)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The issues of its days, newest first. */
  private List<IssueLines> issues(PeriodRef period) {
    LocalDate from = LocalDate.parse(period.from().iso());
    LocalDate to = LocalDate.parse(period.to().iso());
    return desk.lines().newestFirst().stream()
        .filter(
            issue -> {
              LocalDate date = issue.issue().date();
              return date != null && !date.isBefore(from) && !date.isAfter(to);
            })
        .toList();
  }

  /** The first lead of each issue, then the second, as far as there is room. */
  private static List<Line> leads(List<IssueLines> issues, List<Line> fresh) {
    List<Line> leads = new ArrayList<>();
    for (int i = 0; i < IssueLines.IN_FRONT; i++) {
      for (IssueLines issue : issues) {
        List<Line> own = issue.inFront();
        if (i < own.size()) {
          leads.add(own.get(i));
        }
      }
    }
    Stream<Line> chosen = leads.isEmpty() ? fresh.stream() : leads.stream();
    return chosen
        .collect(Collectors.toMap(Line::id, line -> line, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .limit(IssueLines.IN_FRONT)
        .toList();
  }

  private Stream<Note> notes(IssueLines issue, @Nullable String title) {
    Html markup = issue.note(site);
    String text = issue.issue().note();
    return markup == null || text == null
        ? Stream.empty()
        : Stream.of(
            new Note(title, markup, Markdown.elsewhere(text, site), Markdown.plain(text, site)));
  }

  private void warnOfUndated(Every every, Consumer<Problem> problems) {
    List<String> dumps = new ArrayList<>();
    int papers = 0;
    for (IssueLines issue : desk.lines().oldestFirst()) {
      int undated = (int) issue.fresh().stream().filter(line -> Calendar.day(line) == null).count();
      if (undated > 0) {
        dumps.add(issue.issue().dump().file());
        papers += undated;
      }
    }
    if (papers > 0) {
      problems.accept(
          Problem.warning(
              "digest.yaml",
              desk.config().newsletter().line(),
              papers
                  + (papers == 1 ? " paper has" : " papers have")
                  + " no date and stand in no newsletter of a "
                  + every.name().toLowerCase(Locale.ROOT)
                  + ", those of "
                  + Words.few(dumps),
              "Give the dumps a date in their sidecars, or write every: issue"));
    }
  }
}
