package io.github.staticdigest.dedupe;

import java.util.ArrayList;
import java.util.List;

/** The appearances of one paper, oldest first. */
final class Group {

  /** Abstracts of one title are one paper's from this share of common shingles on. */
  static final double SAME_PAPER = 0.15;

  /** Or where this share of the shorter one stands in the longer one. */
  static final double CONTAINED = 0.5;

  /** What a text of another paper gets. */
  static final double DISAGREES = -1;

  /** No more texts of a paper are compared, so that a flood of them costs no more than its size. */
  private static final int COMPARED = 16;

  private final List<Text> texts = new ArrayList<>();
  private final List<Text> distinct = new ArrayList<>();

  Group(Text first) {
    add(first);
  }

  void add(Text text) {
    texts.add(text);
    if (distinct.stream().noneMatch(text::sameAs)) {
      distinct.add(text);
    }
  }

  Text first() {
    return texts.get(0);
  }

  List<Text> texts() {
    return texts;
  }

  /** Each text once, where it first stood. */
  List<Text> distinct() {
    return distinct;
  }

  /**
   * How well a text that has a title of this paper agrees with it.
   *
   * @return likeness of the abstracts, 0 to 1, which is 0 where one is missing; or {@link
   *     #DISAGREES}
   */
  double agreement(Text text) {
    List<Text> abstracts = distinct.stream().filter(Text::hasAbstract).limit(COMPARED).toList();
    if (!text.hasAbstract() || abstracts.isEmpty()) {
      return 0;
    }
    return abstracts.stream().mapToDouble(known -> agreement(known, text)).max().orElse(DISAGREES);
  }

  private static double agreement(Text known, Text text) {
    double likeness = known.likeness(text);
    boolean agrees =
        likeness >= SAME_PAPER || known.shingles().containment(text.shingles()) >= CONTAINED;
    return agrees ? likeness : DISAGREES;
  }
}
