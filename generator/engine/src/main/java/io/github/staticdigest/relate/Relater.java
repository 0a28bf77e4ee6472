package io.github.staticdigest.relate;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Neighbour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds for each entry the entries near it: by the cosine of tf-idf vectors of words and pairs of
 * words, over title and abstract. Where a paper stood plays no part.
 *
 * <p>Entries are numbered in the order of their ids, so the order in which they are given changes
 * nothing.
 */
public final class Relater {

  private static final int NEIGHBOURS = 6;

  /**
   * The likeness below which nothing is near, as {@link Near#product} gives it: one accidental word
   * makes papers of different fields as like as that, and of the seeds' neighbours one in two
   * hundred is cut.
   */
  private static final int LEAST = (int) (0.03 * Vectors.ONE * Vectors.ONE);

  private final List<Entry> entries;
  private final int most;
  private final Index index;

  private Relater(List<Entry> entries, int most, Parts parts) {
    this.entries = entries;
    this.most = most;
    this.index = Index.of(entries, parts);
  }

  /**
   * The neighbours of every entry.
   *
   * @param threads 1 for the calling thread alone, more for the common pool too; the result is the
   *     same
   * @return by entry id, in the order given; nearest first, at most six, each with the terms that
   *     both turn on; none that shares no telling term, none whose likeness is below 0.03
   */
  public static Map<String, List<Neighbour>> relate(List<Entry> entries, int threads) {
    return relate(entries, NEIGHBOURS, threads);
  }

  /** The same with another number of neighbours. */
  static Map<String, List<Neighbour>> relate(List<Entry> entries, int most, int threads) {
    List<Entry> sorted = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
    Parts parts = new Parts(threads);
    Relater relater = new Relater(sorted, most, parts);
    List<Integer> numbers = IntStream.range(0, sorted.size()).boxed().toList();
    return relater.byId(entries, parts.map(numbers, relater::neighbours));
  }

  /** The neighbours, given part by part in the order here, in another order. */
  private Map<String, List<Neighbour>> byId(List<Entry> order, List<List<List<Neighbour>>> parts) {
    Map<String, List<Neighbour>> byId = new LinkedHashMap<>();
    order.forEach(entry -> byId.put(entry.id(), List.of()));
    int entry = 0;
    for (List<List<Neighbour>> part : parts) {
      for (List<Neighbour> neighbours : part) {
        byId.put(entries.get(entry++).id(), neighbours);
      }
    }
    return byId;
  }

  /** The neighbours of some entries, in their order. */
  private List<List<Neighbour>> neighbours(List<Integer> numbers) {
    Search search = new Search(index.vectors(), index.postings());
    Likeness own = new Likeness(index.vectors());
    Reasons reasons = new Reasons(index.vectors(), own);
    List<List<Neighbour>> neighbours = new ArrayList<>(numbers.size());
    for (int self : numbers) {
      own.of(self);
      reasons.of(self, Prose.of(entries.get(self)));
      neighbours.add(chosen(self, search, own, reasons));
    }
    return neighbours;
  }

  private List<Neighbour> chosen(int self, Search search, Likeness own, Reasons reasons) {
    List<Neighbour> chosen = chosen(search.near(self, own), reasons);
    return chosen.size() < most ? chosen(search.more(own), reasons) : chosen;
  }

  private List<Neighbour> chosen(long[] nearestFirst, Reasons reasons) {
    List<Neighbour> chosen = new ArrayList<>(most);
    for (int i = 0; i < nearestFirst.length && chosen.size() < most; i++) {
      if (Near.product(nearestFirst[i]) < LEAST) {
        break;
      }
      int entry = Near.entry(nearestFirst[i]);
      List<String> because = reasons.with(entry);
      if (!because.isEmpty()) {
        String id = entries.get(entry).id();
        chosen.add(new Neighbour(id, Near.score(nearestFirst[i]), because));
      }
    }
    return chosen;
  }
}
