package io.github.staticdigest.build;

import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a published paper stays, with its id and its page. An older listing that is added
 * later may give it another id, and so may a mended title and a pin that was taken away. What is
 * hidden, or turned out to be another published paper, may go. {@link PaperLosses} tells what it
 * finds.
 */
final class PaperGuard {

  private final List<Entry> entries;
  private final List<CleanEntry> read;
  private final PaperTitles titles;
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, Entry> bySlug = new HashMap<>();
  private final Set<String> published = new HashSet<>();
  private final List<PublishedPaper> changed = new ArrayList<>();
  private final Map<String, Set<String>> claims = new HashMap<>();
  private final Set<String> freed = new HashSet<>();

  /**
   * @param entries all papers to be published
   * @param read all listings, those that are hidden too
   */
  private PaperGuard(List<Entry> entries, List<CleanEntry> read, PaperTitles titles) {
    this.entries = entries;
    this.read = read;
    this.titles = titles;
    for (Entry entry : entries) {
      byId.put(entry.id(), entry);
      bySlug.put(entry.slug(), entry);
      entry.aliases().forEach(alias -> bySlug.put(alias, entry));
    }
  }

  /**
   * Compares.
   *
   * @param site the output folder
   * @param entries all papers to be published
   * @param read all listings, those that are hidden too
   */
  static void check(
      Path site, List<Entry> entries, List<CleanEntry> read, PaperTitles titles, PaperLosses losses)
      throws IOException {
    PaperGuard guard = new PaperGuard(entries, read, titles);
    if (PublishedPaper.read(site, guard::look)) {
      guard.compare(losses);
    }
  }

  /** Sets aside what may have changed, which most papers have not. */
  private void look(PublishedPaper paper) {
    published.add(paper.id());
    Entry same = byId.get(paper.id());
    if (same == null || !leadsTo(same, paper) || !PublishedText.isIn(same, paper)) {
      changed.add(paper);
    }
  }

  private void compare(PaperLosses losses) {
    if (changed.isEmpty()) {
      return;
    }
    claim();
    HiddenPapers hidden = new HiddenPapers(read, titles);
    TellingAbstracts abstracts =
        new TellingAbstracts(changed, read, titles, entries.stream().filter(this::isNew).toList());
    Map<String, PublishedPaper> moved = new LinkedHashMap<>();
    Map<PublishedPaper, Entry> gone = new LinkedHashMap<>();
    List<PublishedPaper> lost = new ArrayList<>();
    for (PublishedPaper paper : changed) {
      Entry now = now(paper);
      if (now == null && !hidden.have(paper)) {
        now = abstracts.paperOf(paper);
      }
      if (now == null) {
        lost.add(paper);
      } else if ((isNew(now) || freed.contains(now.id())) && !moved.containsKey(now.id())) {
        moved.put(now.id(), paper);
      } else if (!leadsTo(now, paper)) {
        gone.put(paper, now);
      }
    }
    gone.forEach((paper, now) -> page(paper, now, hidden, losses));
    moved.forEach(
        (id, paper) ->
            losses.id(paper, Objects.requireNonNull(byId.get(id)), byId.get(paper.id())));
    boolean others =
        entries.stream().anyMatch(entry -> isNew(entry) && !moved.containsKey(entry.id()));
    losses.papers(lost.stream().filter(paper -> !hidden.have(paper)).toList(), others);
  }

  /** For a page that nothing stands for any more. */
  private static void page(
      PublishedPaper paper, Entry now, HiddenPapers hidden, PaperLosses losses) {
    if (now.id().equals(paper.id())) {
      losses.page(now, paper);
    } else if (PublishedText.isIn(now, paper) || !hidden.have(paper)) {
      losses.folded(now, paper, PublishedText.place(now, paper).orElse(now.appearances().get(0)));
    }
  }

  private boolean leadsTo(Entry entry, PublishedPaper paper) {
    Entry there = bySlug.get(paper.slug());
    return there != null && there.id().equals(entry.id());
  }

  private boolean isNew(Entry entry) {
    return !published.contains(entry.id());
  }

  /** Notes which texts each paper has of published ones of its title, and whose ids are taken. */
  private void claim() {
    for (PublishedPaper paper : changed) {
      exact(paper)
          .forEach(
              entry ->
                  claims
                      .computeIfAbsent(entry.id(), id -> new HashSet<>())
                      .add(PublishedText.of(paper)));
    }
    for (PublishedPaper paper : changed) {
      Entry same = byId.get(paper.id());
      if (same != null && isTaken(same, paper)) {
        freed.add(paper.id());
      }
    }
  }

  /** Whether a paper has nothing but texts of others that were published. */
  private boolean isTaken(Entry entry, PublishedPaper paper) {
    Set<String> texts = new HashSet<>(Set.of(PublishedText.of(entry.abstractText())));
    entry.variants().forEach(variant -> texts.add(PublishedText.of(variant.abstractText())));
    return !texts.contains(PublishedText.of(paper))
        && claims.getOrDefault(entry.id(), Set.of()).containsAll(texts);
  }

  private List<Entry> exact(PublishedPaper paper) {
    return titles.find(paper.title()).stream()
        .map(byId::get)
        .filter(entry -> PublishedText.isIn(entry, paper))
        .toList();
  }

  /**
   * What a published paper is now: by id, where no other has its text; by text; by address; by
   * title.
   */
  private @Nullable Entry now(PublishedPaper paper) {
    Entry same = byId.get(paper.id());
    List<Entry> titled = titles.find(paper.title()).stream().map(byId::get).toList();
    List<Entry> exact = exact(paper);
    if (same != null && !isTaken(same, paper) && (exact.isEmpty() || exact.contains(same))) {
      return same;
    }
    return Stream.of(
            exact.stream(),
            Stream.ofNullable(bySlug.get(paper.slug())),
            titled.stream(),
            titles.findRaw(paper.raw().title()).stream().map(byId::get))
        .flatMap(candidates -> candidates)
        .filter(entry -> !isTaken(entry, paper))
        .findFirst()
        .orElse(null);
  }
}
