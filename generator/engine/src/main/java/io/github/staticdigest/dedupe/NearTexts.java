package io.github.staticdigest.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paper that a text under another title belongs to: nearly the same abstract under a
 * title that differs in spelling or subtitle only, or, from another dump, a revised abstract.
 *
 * <p>Candidates come from sketches: of each abstract the {@value #SKETCH} shingles with the least
 * hashes (bottom-k sampling: Broder 1997; Cohen and Kaplan 2007). Of two abstracts with a Jaccard
 * likeness of t, a share of about t of the one's sketch stands in the other's; two common ones are
 * asked for ({@link Repeats}). Whatever a candidate's sketch says, the texts themselves are
 * compared. That is done for all texts beforehand, since it depends on the two of them alone.
 */
final class NearTexts {

  /** Abstracts are nearly the same from this share of common shingles on. */
  static final double NEARLY_SAME = 0.8;

  /** Fewer shingles say too little, as in "This paper has been withdrawn". */
  private static final int ENOUGH = 20;

  /** At a likeness of 0.2, one pair in 80 is not found with so many, at 0.3 one in 1,400. */
  private static final int SKETCH = 32;

  private static final int PART = 1_000;

  private final List<Text> texts;
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final List<List<Near>> near;
  private final Group[] groups;

  /**
   * An index of texts that belong to no paper yet.
   *
   * @param texts numbered as they stand in the list
   * @param threads how many may compare them
   */
  NearTexts(List<Text> texts, int threads) {
    this.texts = texts;
    this.groups = new Group[texts.size()];
    Set<Wording> seen = new HashSet<>();
    List<Text> distinct = new ArrayList<>();
    for (Text text : texts) {
      titles.computeIfAbsent(text.at().dump(), dump -> new HashSet<>()).add(text.key());
      if (seen.add(new Wording(text))) {
        distinct.add(text);
      }
    }
    Postings postings = new Postings(distinct, texts.size(), SKETCH);
    IntStream parts = IntStream.range(0, (distinct.size() + PART - 1) / PART);
    List<List<Near>> found = new ArrayList<>(distinct.size());
    (threads > 1 ? parts.parallel() : parts)
        .mapToObj(
            part ->
                compared(
                    distinct.subList(part * PART, Math.min((part + 1) * PART, distinct.size())),
                    postings))
        .toList()
        .forEach(found::addAll);
    this.near = new ArrayList<>(texts.size());
    int next = 0;
    for (Text text : texts) {
      boolean first = next < distinct.size() && distinct.get(next).number() == text.number();
      near.add(first ? found.get(next++) : List.of());
    }
  }

  /** A text that is the same as another where title and abstract are. */
  private record Wording(Text text) {

    @Override
    public int hashCode() {
      return text.hash();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Wording wording && text.sameAs(wording.text);
    }
  }

  /**
   * An older text that may be the same paper's.
   *
   * @param rank the likeness, and one more where the texts are nearly the same
   */
  private record Near(int number, double rank) {}

  /** Notes to which paper a text belongs. */
  void place(Text text, Group group) {
    groups[text.number()] = group;
  }

  /**
   * The paper whose text is nearest, the first of equals; null where none is near enough.
   *
   * @param possible whether nothing speaks against it but the text
   */
  @Nullable Group find(Text text, BiPredicate<Group, Text> possible) {
    Group nearest = null;
    double most = 0;
    for (Near candidate : near.get(text.number())) {
      Group group = groups[candidate.number()];
      if (candidate.rank() > most
          && (candidate.rank() > 1 || mayBeRevised(group, text))
          && possible.test(group, text)) {
        nearest = group;
        most = candidate.rank();
      }
    }
    return nearest;
  }

  /**
   * The paper with nearly the abstract of a text, and its authors, to which {@link #find} says that
   * the text does not belong; the nearest, the first of equals, or null.
   *
   * @param possible whether nothing speaks against it but that
   */
  @Nullable Group rejected(Text text, BiPredicate<Group, Text> possible) {
    Group nearest = null;
    double most = NEARLY_SAME;
    for (Near candidate : near.get(text.number())) {
      Group group = groups[candidate.number()];
      if (candidate.rank() > most && group.hasAuthorsOf(text) && possible.test(group, text)) {
        nearest = group;
        most = candidate.rank();
      }
    }
    return nearest;
  }

  private static boolean isNearlySame(Text one, Text other, double likeness) {
    return likeness >= NEARLY_SAME
        && Math.min(one.shingles().size(), other.shingles().size()) >= ENOUGH
        && TitleLikeness.alike(one, other);
  }

  /** A dump lists a paper once: what it lists beside that paper is another one. */
  private boolean mayBeRevised(Group group, Text text) {
    String dump = text.at().dump();
    Set<String> beside = titles.getOrDefault(dump, Set.of());
    return !group.isIn(dump) && !group.hasTitleOf(beside) && !group.isAsWellKnownAs(text);
  }

  /** For each text the older ones that are near it, the oldest first. */
  private List<List<Near>> compared(List<Text> some, Postings postings) {
    int[] listed = new int[postings.room()];
    Repeats repeats = new Repeats(postings.room());
    ShingleFilter filter = new ShingleFilter();
    List<List<Near>> all = new ArrayList<>(some.size());
    for (Text text : some) {
      List<Near> near = new ArrayList<>();
      filter.set(text.shingles());
      for (int number : repeats.in(listed, postings.older(text, listed))) {
        Text older = texts.get(number);
        if (filter.jaccardAtMost(older.shingles()) >= Revision.REVISED) {
          compare(text, older, near);
        }
      }
      all.add(List.copyOf(near));
    }
    return all;
  }

  private static void compare(Text text, Text older, List<Near> near) {
    double likeness = older.likeness(text);
    if (likeness < Revision.REVISED || text.saysNothing()) {
      return;
    }
    if (isNearlySame(older, text, likeness)) {
      near.add(new Near(older.number(), 1 + likeness));
    } else if (Revision.isLikely(older, text, likeness)) {
      near.add(new Near(older.number(), likeness));
    }
  }
}
