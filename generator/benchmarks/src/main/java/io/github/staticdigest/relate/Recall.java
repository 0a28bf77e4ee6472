package io.github.staticdigest.relate;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Neighbour;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Compares the neighbours that {@link Relater} finds with those that a comparison of every entry
 * with every other finds.
 */
public final class Recall {

  private final List<Entry> entries;
  private final Index index;
  private final Map<String, List<Neighbour>> found;

  private Recall(List<Entry> entries) {
    this.entries = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
    this.index = Index.of(this.entries, new Parts(2));
    this.found = Relater.relate(entries, 2);
  }

  /**
   * The share of the truly nearest entries that are found, over a sample. One that is as near as
   * the last of the truly nearest is right too. Neighbours that are left out since nothing tells
   * why they are near count as not found.
   */
  public static double ofNearest(List<Entry> entries, int nearest, int sample) {
    Recall recall = new Recall(entries);
    int step = Math.max(entries.size() / sample, 1);
    int[] right =
        IntStream.range(0, Math.min(sample, entries.size()))
            .parallel()
            .map(number -> recall.right(number * step, nearest))
            .toArray();
    return Arrays.stream(right).sum() / (double) (nearest * right.length);
  }

  private int right(int self, int nearest) {
    Likeness own = new Likeness(index.vectors());
    own.of(self);
    int[] products = new int[entries.size()];
    for (int other = 0; other < products.length; other++) {
      products[other] = other == self ? -1 : own.with(other);
    }
    int[] sorted = products.clone();
    Arrays.sort(sorted);
    int least = sorted[sorted.length - nearest];
    int right = 0;
    for (Neighbour neighbour : found.getOrDefault(entries.get(self).id(), List.of())) {
      right += right < nearest && products[number(neighbour.id())] >= least ? 1 : 0;
    }
    return right;
  }

  private int number(String id) {
    int low = 0;
    int high = entries.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).id().compareTo(id) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
