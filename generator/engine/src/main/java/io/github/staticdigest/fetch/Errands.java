package io.github.staticdigest.fetch;

import io.github.staticdigest.config.Source;
import io.github.staticdigest.config.Source.Address;
import io.github.staticdigest.config.Source.Arxiv;
import io.github.staticdigest.config.Source.DailyPapers;
import io.github.staticdigest.config.Source.Origin;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What is to be asked for today. */
final class Errands {

  /** What Daily Papers gives at most in one answer. */
  private static final int MOST_A_DAY = 100;

  private final LocalDate today;

  Errands(LocalDate today) {
    this.today = today;
  }

  /** The errands of a source that is no list of feeds. */
  List<Errand> of(Source source) {
    Origin origin = source.origin();
    if (origin instanceof DailyPapers papers) {
      return days(source, papers);
    }
    if (origin instanceof Arxiv arxiv) {
      return List.of(errand(source, "", query(arxiv), true, arxiv.max()));
    }
    return origin instanceof Address address
        ? List.of(errand(source, "", address.url(), address.feed(), 0))
        : List.of();
  }

  /** The errand of one feed of a list; the password of a list is not for its feeds. */
  Errand of(Source source, Opml.Feed feed) {
    return errand(source.withoutServer(), feed.slug(), feed.url(), true, 0);
  }

  private Errand errand(Source source, String item, String url, boolean feed, int expected) {
    String stem = item.isEmpty() ? source.name() : source.name() + "-" + item;
    return new Errand(
        source,
        item,
        URI.create(url),
        source.dated() ? stem + "-" + today : stem,
        feed,
        null,
        expected);
  }

  private List<Errand> days(Source source, DailyPapers papers) {
    LocalDate from = papers.from() == null ? today.minusDays(papers.last() - 1L) : papers.from();
    LocalDate last = Objects.requireNonNullElse(papers.to(), today);
    LocalDate end = last.isAfter(today) ? today : last;
    return from.isAfter(end)
        ? List.of()
        : from.datesUntil(end.plusDays(1)).map(day -> day(source, papers, day)).toList();
  }

  private static Errand day(Source source, DailyPapers papers, LocalDate day) {
    String url = with(papers.at(), "date=" + day + "&limit=" + MOST_A_DAY);
    String stem = source.name() + "-" + day;
    return new Errand(source, day.toString(), URI.create(url), stem, true, day, 0);
  }

  private static String query(Arxiv arxiv) {
    return with(
        arxiv.at(),
        "search_query="
            + URLEncoder.encode(arxiv.query(), StandardCharsets.UTF_8)
            + "&start=0&max_results="
            + arxiv.max()
            + "&sortBy="
            + arxiv.sort()
            + "&sortOrder=descending");
  }

  private static String with(String address, String query) {
    return address + (address.contains("?") ? "&" : "?") + query;
  }
}
