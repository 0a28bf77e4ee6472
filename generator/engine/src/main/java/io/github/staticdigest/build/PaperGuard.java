package io.github.staticdigest.build;

import io.github.staticdigest.dedupe.Deduplicator;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Variant;
import io.github.staticdigest.text.TitleKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    if (same == null || !leadsTo(same, paper) || !hasText(same, paper)) {
      changed.add(paper);
    }
  }

  private void compare(PaperLosses losses) {
    if (changed.isEmpty()) {
      return;
    }
    claim();
    Set<String> hidden = hidden();
    Map<String, Entry> byAbstract = unpublishedByAbstract();
    Map<String, PublishedPaper> moved = new LinkedHashMap<>();
    Map<PublishedPaper, Entry> gone = new LinkedHashMap<>();
    List<PublishedPaper> lost = new ArrayList<>();
    for (PublishedPaper paper : changed) {
      Entry now = now(paper);
      if (now == null && !isAmong(hidden, paper)) {
        now = byAbstract.get(text(paper));
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
    losses.papers(lost.stream().filter(paper -> !isAmong(hidden, paper)).toList());
  }

  /** For a page that nothing stands for any more. */
  private static void page(
      PublishedPaper paper, Entry now, Set<String> hidden, PaperLosses losses) {
    if (now.id().equals(paper.id())) {
      losses.page(now, paper);
    } else if (hasText(now, paper) || !isAmong(hidden, paper)) {
      losses.folded(now, paper, place(now, paper).orElse(now.appearances().get(0)));
    }
  }

  /** The titles and ids of what dumps list and the digest does not show. */
  private Set<String> hidden() {
    Set<String> hidden = new HashSet<>();
    for (CleanEntry listing : read) {
      if (!titles.isShown(listing)) {
        String title = listing.title().plain();
        hidden.add(Deduplicator.idOf(title));
        hidden.add(TitleKey.of(title));
        hidden.add(TitleKey.of(listing.raw().title()));
      }
    }
    return hidden;
  }

  /** Whether a paper is there by title, or by id where the title is edited. */
  private static boolean isAmong(Set<String> titlesAndIds, PublishedPaper paper) {
    return Stream.of(paper.id(), TitleKey.of(paper.title()), TitleKey.of(paper.raw().title()))
        .anyMatch(titlesAndIds::contains);
  }

  private boolean leadsTo(Entry entry, PublishedPaper paper) {
    Entry there = bySlug.get(paper.slug());
    return there != null && there.id().equals(entry.id());
  }

  private boolean isNew(Entry entry) {
    return !published.contains(entry.id());
  }

  /**
   * New papers by abstracts that tell what they are: those that one paper alone has, and one alone
   * had.
   */
  private Map<String, Entry> unpublishedByAbstract() {
    Map<String, Set<String>> having = new HashMap<>();
    changed.forEach(paper -> having.put(text(paper), new HashSet<>()));
    for (CleanEntry listing : read) {
      Set<String> papers = having.get(plain(listing.abstractText()));
      if (papers != null) {
        papers.add(titles.idAt(listing).orElseGet(() -> TitleKey.of(listing.title().plain())));
      }
    }
    Set<String> several = new HashSet<>(Set.of(""));
    Set<String> once = new HashSet<>();
    changed.stream().map(PaperGuard::text).filter(text -> !once.add(text)).forEach(several::add);
    having.forEach(
        (text, papers) -> {
          if (papers.size() > 1) {
            several.add(text);
          }
        });
    Map<String, Entry> byAbstract = new HashMap<>();
    for (Entry entry : entries) {
      String text = plain(entry.abstractText());
      if (isNew(entry) && !several.contains(text)) {
        byAbstract.put(text, entry);
      }
    }
    return byAbstract;
  }

  /** Notes which texts each paper has of published ones of its title, and whose ids are taken. */
  private void claim() {
    for (PublishedPaper paper : changed) {
      exact(paper)
          .forEach(
              entry -> claims.computeIfAbsent(entry.id(), id -> new HashSet<>()).add(text(paper)));
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
    Set<String> texts = new HashSet<>(Set.of(plain(entry.abstractText())));
    entry.variants().forEach(variant -> texts.add(plain(variant.abstractText())));
    return !texts.contains(text(paper))
        && claims.getOrDefault(entry.id(), Set.of()).containsAll(texts);
  }

  private List<Entry> exact(PublishedPaper paper) {
    return titles.find(paper.title()).stream()
        .map(byId::get)
        .filter(entry -> hasText(entry, paper))
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

  private static boolean hasText(Entry entry, PublishedPaper paper) {
    return place(entry, paper).isPresent();
  }

  /** Where a paper lists the text of a published one. */
  private static Optional<Appearance> place(Entry entry, PublishedPaper paper) {
    String text = text(paper);
    return plain(entry.abstractText()).equals(text)
        ? Optional.of(entry.raw().at())
        : entry.variants().stream()
            .filter(variant -> plain(variant.abstractText()).equals(text))
            .map(Variant::at)
            .findFirst();
  }

  private static String plain(@Nullable RichText text) {
    return text == null ? "" : text.plain();
  }

  private static String text(PublishedPaper paper) {
    return Objects.requireNonNullElse(paper.abstractText(), "");
  }
}
