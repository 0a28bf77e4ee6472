package io.github.staticdigest.relate;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Neighbour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for each entry the entries near it: by the cosine of tf-idf vectors of words and pairs of
 * words, over title and abstract. Where a paper stood plays no part.
 */
public final class Relater {

  private static final int NEIGHBOURS = 6;

  private final List<Entry> entries;
  private final WordLists lists = WordLists.bundled();
  private final Vectors vectors = new Vectors(lists, DocumentFrequencies.bundled());
  private final List<Vector> points = new ArrayList<>();

  private Relater(List<Entry> entries) {
    this.entries = entries;
    entries.forEach(entry -> points.add(vectors.of(entry)));
  }

  /**
   * The neighbours of every entry.
   *
   * @return by entry id, in the order given; nearest first, at most six, each with the terms that
   *     both turn on; none that shares no telling term
   */
  public static Map<String, List<Neighbour>> relate(List<Entry> entries) {
    return relate(entries, NEIGHBOURS);
  }

  /** The same with another number of neighbours. */
  static Map<String, List<Neighbour>> relate(List<Entry> entries, int most) {
    Relater relater = new Relater(List.copyOf(entries));
    Postings postings = new Postings(relater.points, relater.vectors.size());
    Map<String, List<Neighbour>> near = new LinkedHashMap<>();
    for (int i = 0; i < relater.entries.size(); i++) {
      int[] candidates = postings.candidates(i, relater.points.get(i));
      near.put(relater.entries.get(i).id(), relater.neighbours(i, candidates, most));
    }
    return near;
  }

  private record Scored(int entry, String id, double score) {}

  private List<Neighbour> neighbours(int self, int[] candidates, int most) {
    Vector own = points.get(self);
    Reasons reasons = new Reasons(vectors, lists, entries.get(self));
    return Arrays.stream(candidates)
        .mapToObj(i -> new Scored(i, entries.get(i).id(), own.cosine(points.get(i))))
        .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::id))
        .map(
            near ->
                new Neighbour(
                    near.id(),
                    Math.round(100 * near.score()) / 100.0,
                    reasons.of(own, points.get(near.entry()))))
        .filter(near -> !near.because().isEmpty())
        .limit(most)
        .toList();
  }
}
