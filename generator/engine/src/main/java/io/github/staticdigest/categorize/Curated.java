package io.github.staticdigest.categorize;

import io.github.staticdigest.config.Overrides.Placement;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.text.TitleKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where the curator filed papers. A paper is known by the title that is shown, by the kept
 * listing's own and by those of its variants; folding complains of a name that is none of these.
 */
final class Curated {

  private final Map<String, List<Integer>> topics = new HashMap<>();

  Curated(List<Placement> placements, List<Topic> all) {
    List<String> slugs = all.stream().map(Topic::slug).toList();
    for (Placement placement : placements) {
      List<Integer> positions = new ArrayList<>();
      placement.topics().stream()
          .filter(slugs::contains)
          .map(slugs::indexOf)
          .forEach(positions::add);
      topics.put(TitleKey.of(placement.title()), positions);
    }
  }

  /** Positions of the topics of an entry, the primary first; empty where nothing was said. */
  List<Integer> topics(Entry entry) {
    if (topics.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(entry.title().plain(), entry.raw().title()),
            entry.variants().stream().map(variant -> variant.title().plain()))
        .map(title -> topics.get(TitleKey.of(title)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(List.of());
  }
}
