package io.github.staticdigest.relate;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Neighbour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  private final List<Entry> entries;
  private final int most;
  private final Index index;
  private final Reasons reasons;

  private Relater(List<Entry> entries, int most, Parts parts) {
    this.entries = entries;
    this.most = most;
    this.index = Index.of(entries, parts);
    this.reasons = new Reasons(index.lexicon());
  }

  /**
   * The neighbours of every entry.
   *
   * @param threads 1 for the calling thread alone, more for the common pool too; the result is the
   *     same
   * @return by entry id, in the order given; nearest first, at most six, each with the terms that
   *     both turn on; none that shares no telling term
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
    Map<String, List<Neighbour>> near = new HashMap<>();
    parts.map(numbers, relater::neighbours).forEach(near::putAll);
    Map<String, List<Neighbour>> asGiven = new LinkedHashMap<>();
    entries.forEach(entry -> asGiven.put(entry.id(), near.getOrDefault(entry.id(), List.of())));
    return asGiven;
  }

  private Map<String, List<Neighbour>> neighbours(List<Integer> numbers) {
    Search search = new Search(index.vectors(), index.postings());
    Likeness own = new Likeness(index.lexicon().size());
    Map<String, List<Neighbour>> neighbours = new HashMap<>();
    for (int self : numbers) {
      own.of(index.vectors().get(self));
      neighbours.put(entries.get(self).id(), spelt(self, chosen(search.near(self, own), own)));
    }
    return neighbours;
  }

  /** A near entry and the terms that make it so. */
  private record Reasoned(Near near, List<Long> because) {}

  private List<Reasoned> chosen(List<Near> nearestFirst, Likeness own) {
    List<Reasoned> chosen = new ArrayList<>();
    for (Near near : nearestFirst) {
      if (chosen.size() == most) {
        break;
      }
      List<Long> because = reasons.of(own, index.vectors().get(near.entry()));
      if (!because.isEmpty()) {
        chosen.add(new Reasoned(near, because));
      }
    }
    return chosen;
  }

  /** Terms in the spelling of the entry that has the neighbours. */
  private List<Neighbour> spelt(int self, List<Reasoned> chosen) {
    String text = Place.text(entries.get(self));
    List<Neighbour> neighbours = new ArrayList<>(chosen.size());
    for (Reasoned near : chosen) {
      List<String> because = new ArrayList<>(near.because().size());
      for (long term : near.because()) {
        int place = index.vectors().get(self).place(term);
        because.add(Place.spelling(text, place, Terms.form(term, index.lexicon())));
      }
      String id = entries.get(near.near().entry()).id();
      neighbours.add(new Neighbour(id, near.near().score(), because));
    }
    return neighbours;
  }
}
