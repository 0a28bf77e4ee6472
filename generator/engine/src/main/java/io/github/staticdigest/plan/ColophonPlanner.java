package io.github.staticdigest.plan;

import io.github.staticdigest.model.Catalog;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.page.ColophonPage;
import io.github.staticdigest.model.page.ColophonPage.Gists;
import io.github.staticdigest.model.page.ColophonPage.Known;
import io.github.staticdigest.model.page.ColophonPage.Repeated;
import io.github.staticdigest.model.page.ColophonPage.Source;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Plans the page that tells in figures how the digest was made. */
final class ColophonPlanner {

  private static final int OFTEN = 10;

  private final Desk desk;
  private final Catalog catalog;

  ColophonPlanner(Desk desk) {
    this.desk = desk;
    this.catalog = desk.catalog();
  }

  void plan() {
    Messages words = desk.messages();
    Head head =
        desk.heads()
            .page(
                Addresses.COLOPHON,
                List.of(words.text("head.colophon")),
                List.of(words.text("head.colophonAbout", desk.config().title())),
                null);
    Collection<Filing> filings = catalog.filings().values();
    ColophonPage page =
        new ColophonPage(
            head,
            desk.counts(),
            sources(),
            repeated(),
            often(),
            catalog.entries().stream().mapToInt(entry -> entry.variants().size()).sum(),
            known(),
            gists(),
            count(filings, ColophonPlanner::isUnfiled),
            count(filings, filing -> filing.doubtful() && !isUnfiled(filing)));
    desk.register()
        .page(head, "colophon.ftlh", page, desk.newestDate(), Origin.builtIn("the colophon"));
  }

  private static boolean isUnfiled(Filing filing) {
    return filing.primary().topic().equals(Topic.OTHER);
  }

  private List<Source> sources() {
    return desk.lines().newestFirst().stream()
        .map(issue -> new Source(issue.ref(), issue.issue().dump().file()))
        .toList();
  }

  private List<Repeated> repeated() {
    Map<Integer, Integer> papers = new TreeMap<>();
    for (Entry entry : catalog.entries()) {
      papers.merge(desk.lines().of(entry.id()).size(), 1, Integer::sum);
    }
    List<Repeated> repeated = new ArrayList<>();
    papers.forEach(
        (issues, count) -> {
          if (issues > 1) {
            repeated.add(new Repeated(issues, count));
          }
        });
    return repeated;
  }

  /** By their newest listing; of those that equally many issues list, the first of the digest. */
  private List<Item> often() {
    return catalog.entries().stream()
        .map(entry -> desk.lines().of(entry.id()))
        .filter(lines -> lines.size() > 1)
        .sorted(Comparator.comparing((List<Line> lines) -> -lines.size()))
        .limit(OFTEN)
        .map(lines -> lines.get(lines.size() - 1).item())
        .toList();
  }

  private Known known() {
    List<Entry> entries = catalog.entries();
    return new Known(
        count(entries, entry -> entry.abstractText() != null),
        count(entries, entry -> !Outward.links(entry).isEmpty()),
        count(entries, entry -> !entry.facts().authors().isEmpty()),
        count(entries, entry -> Outward.hasNumber(entry.facts())),
        count(entries, entry -> entry.facts().published() != null));
  }

  private Gists gists() {
    Collection<Gist> gists = catalog.gists().values();
    return new Gists(
        count(gists, gist -> gist.origin() == Gist.Origin.CURATOR),
        count(gists, gist -> gist.origin() == Gist.Origin.CUE),
        count(gists, gist -> gist.origin() == Gist.Origin.FIRST),
        catalog.entries().size() - gists.size());
  }

  private static <T> int count(Collection<T> all, Predicate<T> which) {
    return (int) all.stream().filter(which).count();
  }
}
