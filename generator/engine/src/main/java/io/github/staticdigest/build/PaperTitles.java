package io.github.staticdigest.build;

import io.github.staticdigest.config.Overrides.Pin;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.text.TitleIndex;
import io.github.staticdigest.text.TitleKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a digest by all titles that they have or that its dumps give them; looked through
 * when it is first asked, which most builds never do.
 */
final class PaperTitles {

  private final List<Entry> entries;
  private final List<CleanEntry> read;
  private final Map<Appearance, String> idAt = new HashMap<>();
  private final Map<Appearance, String> titles = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final Map<String, Set<String>> raw = new HashMap<>();
  private @Nullable TitleIndex<String> index;

  PaperTitles(List<Entry> entries, List<CleanEntry> read) {
    this.entries = entries;
    this.read = read;
  }

  private TitleIndex<String> index() {
    TitleIndex<String> ids = index;
    if (ids == null) {
      ids = made();
      index = ids;
    }
    return ids;
  }

  private TitleIndex<String> made() {
    TitleIndex<String> ids = new TitleIndex<>();
    for (Entry entry : entries) {
      entry.appearances().forEach(at -> idAt.put(at, entry.id()));
    }
    for (CleanEntry listing : read) {
      String id = idAt.get(listing.raw().at());
      if (id == null) {
        hidden.add(TitleKey.of(listing.title().plain()));
      } else {
        ids.add(listing.title().plain(), listing.raw().title(), id);
        titles.put(listing.raw().at(), listing.title().plain());
        raw.computeIfAbsent(TitleKey.of(listing.raw().title()), key -> new LinkedHashSet<>())
            .add(id);
      }
    }
    entries.forEach(entry -> ids.add(entry.title().plain(), entry.raw().title(), entry.id()));
    return ids;
  }

  /** The ids of the papers of a title, the oldest first. */
  List<String> find(String title) {
    return index().find(title);
  }

  /** The id of the paper that a listing is of; none where it is hidden. */
  Optional<String> idAt(CleanEntry listing) {
    index();
    return Optional.ofNullable(idAt.get(listing.raw().at()));
  }

  boolean isShown(CleanEntry listing) {
    return idAt(listing).isPresent();
  }

  /** Those of a title as dumps have it before repair, which a new release may do otherwise. */
  List<String> findRaw(String rawTitle) {
    index();
    return List.copyOf(raw.getOrDefault(TitleKey.of(rawTitle), Set.of()));
  }

  /**
   * What {@code overrides.yaml} may call a paper: its first title, its place where others share it,
   * hidden ones too.
   */
  String name(Entry entry) {
    Appearance first = entry.appearances().get(0);
    TitleIndex<String> ids = index();
    String title = Objects.requireNonNull(titles.get(first));
    boolean own =
        ids.find(title).equals(List.of(entry.id())) && !hidden.contains(TitleKey.of(title));
    return own ? title : place(first);
  }

  /** The pin of a paper. */
  Optional<Pin> pin(Entry entry, List<Pin> pins) {
    return pins.stream()
        .filter(
            pin ->
                find(pin.title()).contains(entry.id())
                    || entry.appearances().stream()
                        .map(PaperTitles::place)
                        .anyMatch(pin.title()::equals))
        .findFirst();
  }

  /** What {@code overrides.yaml} calls a place. */
  static String place(Appearance at) {
    return at.dump() + ":" + at.line();
  }
}
