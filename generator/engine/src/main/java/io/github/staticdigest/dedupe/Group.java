package io.github.staticdigest.dedupe;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

  private final List<Text> texts = new ArrayList<>(2);
  private final List<Text> distinct = new ArrayList<>(1);

  /** What the sources tell that tell something, each once. */
  private final List<Known> known = new ArrayList<>(0);

  /** Those with which papers began that were merged into it. */
  private final List<Text> heads = new ArrayList<>(0);

  /** Those that are here by the curator's word. */
  private Set<Text> ruled = Set.of();

  Group(Text first) {
    add(first);
  }

  void add(Text text) {
    texts.add(text);
    if (known.size() < COMPARED && text.known().tells() && !known.contains(text.known())) {
      known.add(text.known());
    }
    if (distinct.stream().noneMatch(text::sameAs)) {
      distinct.add(text);
    }
  }

  /** Notes that the curator said of these texts that they are one paper's. */
  void rule(Set<Text> together) {
    ruled = Stream.of(ruled, together).flatMap(Set::stream).collect(toUnmodifiableSet());
  }

  /** Whether a text is here by the curator's word. */
  boolean isRuled(Text text) {
    return ruled.contains(text);
  }

  /** Takes the appearances of another group, which is one no longer. */
  void absorb(Group other) {
    rule(other.ruled);
    heads.add(other.first());
    heads.addAll(other.heads);
    List<Text> all = new ArrayList<>(texts);
    all.addAll(other.texts);
    all.sort(Comparator.comparingInt(Text::number));
    texts.clear();
    distinct.clear();
    all.forEach(this::add);
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

  /** The texts that give it addresses: each once, and those with which merged papers began. */
  Collection<Text> addressed() {
    if (heads.isEmpty()) {
      return distinct;
    }
    Set<Text> addressed = new LinkedHashSet<>(distinct);
    addressed.addAll(heads);
    return addressed;
  }

  /** Whether papers were merged into it. */
  boolean isMerged() {
    return !heads.isEmpty();
  }

  /**
   * Whether a text is here by the curator's word, so that it may have had an address of its own.
   */
  boolean hadOwnAddress(Text text) {
    return heads.contains(text) || ruled.contains(text);
  }

  /** Whether a dump lists it. */
  boolean isIn(String dump) {
    return texts.stream().anyMatch(text -> text.at().dump().equals(dump));
  }

  /** Whether a number says that a text is of another paper. */
  boolean hasOtherNumber(Text text) {
    return known.stream().anyMatch(text.known()::otherNumber);
  }

  /** Whether numbers or authors say that a text is of another paper. */
  boolean isOtherWork(Text text) {
    return known.stream().anyMatch(text.known()::otherWork);
  }

  /** Whether authors and day of both it and a text are known, so that more than text speaks. */
  boolean isAsWellKnownAs(Text text) {
    return text.known().isWellKnown() && known.stream().anyMatch(Known::isWellKnown);
  }

  /**
   * How well a text that has a title of this paper agrees with it. Where an abstract is missing,
   * authors may not differ, since nothing else speaks for one paper; where all are, neither may
   * venue and day.
   *
   * @return likeness of the abstracts, 0 to 1, which is 0 where one is missing; or {@link
   *     #DISAGREES}
   */
  double agreement(Text text) {
    if (text.saysNothing() && !isVouchedFor(text)) {
      return DISAGREES;
    }
    List<Text> abstracts = distinct.stream().filter(Text::hasAbstract).limit(COMPARED).toList();
    if (!text.hasAbstract() || abstracts.isEmpty()) {
      return known.stream().anyMatch(text.known()::differsInAuthors) || isFromElsewhere(text)
          ? DISAGREES
          : 0;
    }
    return abstracts.stream().mapToDouble(known -> agreement(known, text)).max().orElse(DISAGREES);
  }

  /** Whether no text has an abstract, and this one came out elsewhere at another time. */
  boolean isFromElsewhere(Text text) {
    if (text.hasAbstract() || distinct.stream().anyMatch(Text::hasAbstract)) {
      return false;
    }
    Outlet outlet = text.outlet();
    return texts.stream().limit(COMPARED).anyMatch(known -> known.outlet().differs(outlet));
  }

  /**
   * Whether a text that says nothing of its own may belong here: its authors say so, or no other
   * line of its dump does. One dump may list many discussions of one paper.
   */
  private boolean isVouchedFor(Text text) {
    return known.stream().anyMatch(text.known()::sameAuthors) || !isIn(text.at().dump());
  }

  /** Whether the whole of one abstract stands in the other. */
  private static boolean isCut(Text known, Text text) {
    return known.shingles().containment(text.shingles()) == 1;
  }

  /**
   * Short pieces of one kind and author, such as editorials, begin alike whatever they are about:
   * they are one where they say the same.
   */
  private static double agreement(Text known, Text text) {
    double likeness = known.likeness(text);
    if (text.saysNothing() && known.saysNothing()) {
      return likeness >= NearTexts.NEARLY_SAME || isCut(known, text) ? likeness : DISAGREES;
    }
    boolean agrees =
        likeness >= SAME_PAPER || known.shingles().containment(text.shingles()) >= CONTAINED;
    return agrees ? likeness : DISAGREES;
  }
}
