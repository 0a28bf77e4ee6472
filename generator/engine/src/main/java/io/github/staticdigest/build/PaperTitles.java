package io.github.staticdigest.build;

import io.github.staticdigest.config.Overrides.Pin;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.text.TitleIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The papers of a digest by all titles that they have or that its dumps give them. */
final class PaperTitles {

  private final TitleIndex<String> ids = new TitleIndex<>();
  private final Map<Appearance, String> titles = new HashMap<>();

  PaperTitles(List<Entry> entries, List<CleanEntry> read) {
    Map<Appearance, String> idAt = new HashMap<>();
    for (Entry entry : entries) {
      entry.appearances().forEach(at -> idAt.put(at, entry.id()));
    }
    for (CleanEntry listing : read) {
      String id = idAt.get(listing.raw().at());
      if (id != null) {
        ids.add(listing.title().plain(), listing.raw().title(), id);
        titles.put(listing.raw().at(), listing.title().plain());
      }
    }
    entries.forEach(entry -> ids.add(entry.title().plain(), entry.raw().title(), entry.id()));
  }

  /** The ids of the papers of a title, the oldest first. */
  List<String> find(String title) {
    return ids.find(title);
  }

  /**
   * What {@code overrides.yaml} may call a paper: its first title, its place where others share it.
   */
  String name(Entry entry) {
    Appearance first = entry.appearances().get(0);
    String title = Objects.requireNonNull(titles.get(first));
    return find(title).equals(List.of(entry.id())) ? title : place(first);
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

  private static String place(Appearance at) {
    return at.dump() + ":" + at.line();
  }
}
