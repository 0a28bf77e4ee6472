package io.github.staticdigest.dedupe;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The appearances of one paper, oldest first. */
final class Group {

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
    if (!any(distinct, text::sameAs)) {
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

  /** Whether it was listed under one of some normalised titles. */
  boolean hasTitleOf(Set<String> keys) {
    return any(distinct, text -> keys.contains(text.key()));
  }

  /** Whether a dump lists it. */
  boolean isIn(String dump) {
    return any(texts, text -> text.at().dump().equals(dump));
  }

  /** Whether a number says that a text is of another paper. */
  boolean hasOtherNumber(Text text) {
    return any(known, text.known()::otherNumber);
  }

  /** Whether numbers or authors say that a text is of another paper. */
  boolean isOtherWork(Text text) {
    return any(known, text.known()::otherWork);
  }

  /** Whether sources name the same authors of it and of a text. */
  boolean hasAuthorsOf(Text text) {
    return any(known, text.known()::sameAuthors);
  }

  /** Whether authors and day of both it and a text are known, so that more than text speaks. */
  boolean isAsWellKnownAs(Text text) {
    return text.known().isWellKnown() && any(known, Known::isWellKnown);
  }

  /**
   * How well a text that has a title of this paper agrees with it. Where an abstract is missing,
   * authors may not differ, since nothing else speaks for one paper; where all are, neither may
   * venue and day.
   *
   * @return likeness of the abstracts, 0 to 1, which is 0 where one is missing; or {@link
   *     Agreement#NONE}
   */
  double agreement(Text text) {
    if (text.saysNothing() && !isVouchedFor(text)) {
      return Agreement.NONE;
    }
    if (text.hasAbstract() && any(distinct, Text::hasAbstract)) {
      return agreementOfAbstracts(text);
    }
    return any(known, text.known()::differsInAuthors) || isFromElsewhere(text) ? Agreement.NONE : 0;
  }

  private double agreementOfAbstracts(Text text) {
    double most = Agreement.NONE;
    int compared = 0;
    for (int i = 0; i < distinct.size() && compared < COMPARED; i++) {
      if (distinct.get(i).hasAbstract()) {
        most = Math.max(most, Agreement.of(distinct.get(i), text));
        compared++;
      }
    }
    return most;
  }

  /** Whether no text has an abstract, and this one came out elsewhere at another time. */
  boolean isFromElsewhere(Text text) {
    if (text.hasAbstract() || any(distinct, Text::hasAbstract)) {
      return false;
    }
    Outlet outlet = text.outlet();
    List<Text> compared = texts.size() > COMPARED ? texts.subList(0, COMPARED) : texts;
    return any(compared, known -> known.outlet().differs(outlet));
  }

  /**
   * Whether a text that says nothing of its own may belong here: its authors say so, or no other
   * line of its dump does. One dump may list many discussions of one paper.
   */
  private boolean isVouchedFor(Text text) {
    return hasAuthorsOf(text) || !isIn(text.at().dump());
  }

  /** As a stream would tell it, which costs more than most of these lists are long. */
  private static <T> boolean any(List<T> all, Predicate<T> question) {
    for (int i = 0; i < all.size(); i++) {
      if (question.test(all.get(i))) {
        return true;
      }
    }
    return false;
  }
}
