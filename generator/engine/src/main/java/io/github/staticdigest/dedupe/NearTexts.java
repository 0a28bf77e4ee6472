package io.github.staticdigest.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paper that a text under another title belongs to: nearly the same abstract, and a title
 * that differs in spelling or subtitle only.
 *
 * <p>Candidates come from an inverted index of each abstract's rarest shingles, so not every pair
 * is compared: where two sets have a Jaccard likeness of at least t, the first |x| - ceil(t|x|) + 1
 * shingles of each, in any order common to both, have one in common (prefix filtering: Chaudhuri,
 * Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007). The order here is from the rarest on.
 */
final class NearTexts {

  /** Abstracts are nearly the same from this share of common shingles on. */
  static final double NEARLY_SAME = 0.8;

  /** Fewer shingles say too little, as in "This paper has been withdrawn". */
  private static final int ENOUGH = 20;

  /** A shingle that stands first in more texts is a set phrase and leads nowhere. */
  private static final int POSTINGS = 64;

  private final ShingleCounts counts;
  private final Map<Long, List<Posting>> postings = new HashMap<>();

  /** An empty index for these texts, whose shingles are counted. */
  NearTexts(List<Text> texts) {
    Map<TitleAndAbstract, Shingles> distinct = new LinkedHashMap<>();
    for (Text text : texts) {
      if (text.abstractText() != null) {
        distinct.computeIfAbsent(
            new TitleAndAbstract(text.key(), text.abstractText()), key -> text.shingles());
      }
    }
    counts = new ShingleCounts(distinct.values());
  }

  private record TitleAndAbstract(String key, String abstractText) {}

  private record Posting(Text text, Group group) {}

  /** Adds a text of a paper. */
  void add(Text text, Group group) {
    for (long shingle : prefix(text)) {
      List<Posting> list = postings.computeIfAbsent(shingle, key -> new ArrayList<>(1));
      if (list.size() < POSTINGS) {
        list.add(new Posting(text, group));
      }
    }
  }

  /** The paper whose text is nearest, the first of equals; null where none is near enough. */
  @Nullable Group find(Text text) {
    Set<Posting> candidates = new LinkedHashSet<>();
    for (long shingle : prefix(text)) {
      candidates.addAll(postings.getOrDefault(shingle, List.of()));
    }
    Group nearest = null;
    double most = 0;
    for (Posting candidate : candidates) {
      double likeness = candidate.text().likeness(text);
      if (likeness >= NEARLY_SAME
          && likeness > most
          && TitleLikeness.alike(candidate.text().title(), text.title())) {
        nearest = candidate.group();
        most = likeness;
      }
    }
    return nearest;
  }

  /** The shingles that must lead to a near text; one that no other text has leads nowhere. */
  private long[] prefix(Text text) {
    long[] all = text.shingles().hashes();
    if (all.length < ENOUGH) {
      return new long[0];
    }
    int length = all.length - (int) Math.ceil(NEARLY_SAME * all.length) + 1;
    return Arrays.stream(all)
        .boxed()
        .sorted(Comparator.comparingInt(counts::of).thenComparing(Comparator.naturalOrder()))
        .limit(length)
        .filter(shingle -> counts.of(shingle) > 1)
        .mapToLong(Long::longValue)
        .toArray();
  }
}
