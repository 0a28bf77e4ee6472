package io.github.staticdigest.dedupe;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paper that a text under another title belongs to: nearly the same abstract under a
 * title that differs in spelling or subtitle only, or, from another dump, a revised abstract.
 *
 * <p>Candidates come from sketches: of each abstract the {@value #SKETCH} shingles with the least
 * hashes (bottom-k sampling: Broder 1997; Cohen and Kaplan 2007). Of two abstracts with a Jaccard
 * likeness of t, a share of about t of the one's sketch stands in the other's; two common ones are
 * asked for. Whatever a candidate's sketch says, the texts themselves are compared.
 */
final class NearTexts {

  /** Abstracts are nearly the same from this share of common shingles on. */
  static final double NEARLY_SAME = 0.8;

  /** Fewer shingles say too little, as in "This paper has been withdrawn". */
  private static final int ENOUGH = 20;

  /** At a likeness of 0.2, one pair in 80 is not found with so many, at 0.3 one in 1,400. */
  private static final int SKETCH = 32;

  private static final int COMMON = 2;

  private final List<Text> texts;
  private final ShingleCounts counts;
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final Group[] groups;
  private final Postings postings = new Postings();
  private final byte[] hits;
  private final int[] listed = new int[Postings.room()];
  private final int[] found = new int[SKETCH * Postings.room()];

  /** An empty index for these texts, which are numbered as they stand in the list. */
  NearTexts(List<Text> texts) {
    this.texts = texts;
    this.groups = new Group[texts.size()];
    this.hits = new byte[texts.size()];
    this.counts = new ShingleCounts(texts, SKETCH);
    for (Text text : texts) {
      titles.computeIfAbsent(text.at().dump(), dump -> new HashSet<>()).add(text.key());
    }
  }

  /** Adds a text of a paper. */
  void add(Text text, Group group) {
    groups[text.number()] = group;
    int[] hashes = text.shingles().hashes();
    for (int i = 0; i < Math.min(SKETCH, hashes.length); i++) {
      if (counts.of(hashes[i]) > 1) {
        postings.add(hashes[i], text.number());
      }
    }
  }

  /**
   * The paper whose text is nearest, the first of equals; null where none is near enough.
   *
   * @param possible whether nothing speaks against it but the text
   */
  @Nullable Group find(Text text, BiPredicate<Group, Text> possible) {
    Group nearest = null;
    double most = 0;
    int count = candidates(text.shingles().hashes());
    Arrays.sort(found, 0, count);
    for (int i = 0; i < count; i++) {
      int number = found[i];
      Group group = groups[number];
      Text candidate = texts.get(number);
      double likeness = candidate.likeness(text);
      // One that is nearly the same goes before any that was revised.
      double rank = likeness < Revision.REVISED ? 0 : rank(candidate, text, group, likeness, most);
      if (rank > most && possible.test(group, text)) {
        nearest = group;
        most = rank;
      }
    }
    return nearest;
  }

  private double rank(Text candidate, Text text, Group group, double likeness, double most) {
    if (likeness >= NEARLY_SAME
        && Math.min(candidate.shingles().size(), text.shingles().size()) >= ENOUGH
        && TitleLikeness.alike(candidate.title(), text.title())) {
      return 1 + likeness;
    }
    return likeness > most
            && !listedApart(group, text)
            && !group.isAsWellKnownAs(text)
            && Revision.isLikely(candidate, text, likeness)
        ? likeness
        : 0;
  }

  /** A dump lists a paper once: what it lists beside that paper is another one. */
  private boolean listedApart(Group group, Text text) {
    String dump = text.at().dump();
    Set<String> beside = titles.getOrDefault(dump, Set.of());
    return group.isIn(dump)
        || group.distinct().stream().anyMatch(known -> beside.contains(known.key()));
  }

  /** Puts the numbers of texts with enough of a sketch in common into {@code found}. */
  private int candidates(int[] hashes) {
    int all = 0;
    for (int i = 0; i < Math.min(SKETCH, hashes.length); i++) {
      int count = counts.of(hashes[i]) > 1 ? postings.get(hashes[i], listed) : 0;
      for (int j = 0; j < count; j++) {
        if (hits[listed[j]]++ == 0) {
          found[all++] = listed[j];
        }
      }
    }
    int enough = 0;
    for (int i = 0; i < all; i++) {
      int number = found[i];
      if (hits[number] >= COMMON) {
        found[enough++] = number;
      }
      hits[number] = 0;
    }
    return enough;
  }
}
