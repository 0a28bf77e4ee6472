package io.github.staticdigest.relate;

import static io.github.staticdigest.sample.Papers.entry;
import static io.github.staticdigest.sample.Papers.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Neighbour;
import io.github.staticdigest.sample.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RelaterTest {

  private static final Entry TIDES = entry("Tides of shallow seas", "Ocean tides and moons.");
  private static final Entry MOONS = entry("Moons", "The moons of Jupiter raise tides in oceans.");
  private static final Entry PROTEINS = entry("Protein folding", "We propose to fold proteins.");
  private static final List<Entry> SEEDS = Seeds.entries();

  @Test
  void entriesThatShareTellingTermsAreNear() {
    Map<String, List<Neighbour>> near = Relater.relate(List.of(TIDES, MOONS, PROTEINS), 2);
    assertThat(near).containsOnlyKeys(TIDES.id(), MOONS.id(), PROTEINS.id());
    assertThat(near.get(TIDES.id())).extracting(Neighbour::id).containsExactly(MOONS.id());
    assertThat(near.get(PROTEINS.id())).isEmpty();
  }

  @Test
  void reasonsAreInTheWordsOfTheEntry() {
    Map<String, List<Neighbour>> near = Relater.relate(List.of(TIDES, MOONS), 2);
    assertThat(near.get(TIDES.id()).get(0).because())
        .containsExactlyInAnyOrder("moons", "tides", "Ocean");
    assertThat(near.get(MOONS.id()).get(0).because())
        .containsExactlyInAnyOrder("moons", "tides", "oceans");
  }

  @Test
  void aPairIsNamedWholeAndItsWordsNotAgain() {
    Entry one = entry("A mixture of experts", "Routing in a mixture of experts with gates.");
    Entry two = entry("Gates", "The mixture of experts learns.");
    assertThat(Relater.relate(List.of(one, two), 2).get(one.id()).get(0).because())
        .containsExactlyInAnyOrder("mixture of experts", "gates");
  }

  @Test
  void nobodyIsSentAlongByTheWordsOfEveryAbstract() {
    Entry one = entry("Determine ways", "In this paper we propose a novel method to determine it.");
    Entry two = entry("Ways to determine", "In this paper we show that our approach is novel.");
    assertThat(Relater.relate(List.of(one, two), 2).get(one.id())).isEmpty();
  }

  @Test
  void anAddressInCommonIsNoLikeness() {
    Entry one = entry("Protein folding", "Code: https://github.com/a/b");
    Entry two = entry("Ocean tides", "Code: https://github.com/c/d");
    assertThat(Relater.relate(List.of(one, two), 2).get(one.id())).isEmpty();
  }

  @Test
  void anEntryWithoutAnAbstractHasNeighboursByItsTitle() {
    Entry bare = entry("Ocean tides", null);
    assertThat(Relater.relate(List.of(bare, TIDES), 2).get(bare.id())).hasSize(1);
  }

  @Test
  void anEntryWithoutAnyTermStandsAlone() {
    Entry empty = entry("On it", null);
    assertThat(Relater.relate(List.of(empty, TIDES, MOONS), 2).get(empty.id())).isEmpty();
    assertThat(Relater.relate(List.of(), 2)).isEmpty();
  }

  @Test
  void anEntryMayHaveAnyNumberOfTerms() {
    for (int terms = 200; terms <= 1_000; terms += 100) {
      Entry one = entry("Moons", words("tide", terms));
      Entry other = entry("Moons", words("tide", terms) + " " + words("delta", terms));
      assertThat(Relater.relate(List.of(one, other), 1).get(one.id())).hasSize(1);
    }
  }

  @Test
  void aWordRepeatedWeighsEverMoreButSlowly() {
    double few = scoreWithRepeated(10);
    double some = scoreWithRepeated(31);
    double many = scoreWithRepeated(400);
    assertThat(few).isLessThan(some);
    assertThat(some).isLessThan(many);
    assertThat(many).isLessThan(1);
  }

  /** Of an entry that has a word so often beside others, and one that is all that word. */
  private static double scoreWithRepeated(int times) {
    Entry one = entry("Ocean tides", "zyzzyva ".repeat(times) + words("delta", 30));
    Entry other = entry("Zyzzyva", "zyzzyva");
    return Relater.relate(List.of(one, other), 1).get(one.id()).get(0).score();
  }

  @Test
  void equalScoresStandInOrderOfIds() {
    List<Entry> same = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      same.add(entry("Ocean tides " + i, "Moons."));
    }
    assertThat(Relater.relate(same, 2).get(same.get(0).id()))
        .extracting(Neighbour::id)
        .hasSize(6)
        .isSorted();
  }

  @Test
  void theOrderOfEntriesChangesNothing() {
    List<Entry> reversed = new ArrayList<>(SEEDS);
    Collections.reverse(reversed);
    assertThat(Relater.relate(reversed, 2)).isEqualTo(Relater.relate(SEEDS, 2));
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    List<Entry> many = new ArrayList<>(SEEDS);
    for (int copy = 0; copy < 2; copy++) {
      for (Entry seed : SEEDS) {
        many.add(entry(seed.title().text() + " again " + copy, seed.abstractText().text()));
      }
    }
    assertThat(many).as("more than one part").hasSizeGreaterThan(1_000);
    assertThat(Relater.relate(many, 2)).isEqualTo(Relater.relate(many, 1));
  }

  @Test
  void aReasonIsSpeltAsInTheMiddleOfASentenceWhereItStandsThere() {
    Entry one = entry("Ocean Tides", "Ocean tides and GPUs. We look at ocean tides.");
    Entry two = entry("Tides", "The ocean tides of GPUs.");
    assertThat(Relater.relate(List.of(one, two), 1).get(one.id()).get(0).because())
        .containsExactlyInAnyOrder("ocean tides", "GPUs");
  }

  @Test
  void aNewEntryDoesNotShiftTheScoresOfOthers() {
    Map<String, List<Neighbour>> before = Relater.relate(List.of(TIDES, MOONS), 2);
    Map<String, List<Neighbour>> after = Relater.relate(List.of(PROTEINS, TIDES, MOONS), 2);
    assertThat(after).containsAllEntriesOf(before);
  }

  @Test
  void theSeedsHaveSixNeighboursEachWithReasons() {
    Map<String, List<Neighbour>> near = Relater.relate(SEEDS, 2);
    assertThat(near).hasSize(465);
    long full = near.values().stream().filter(list -> list.size() == 6).count();
    assertThat(full).isGreaterThan(450);
    near.forEach(
        (id, list) ->
            assertThat(list)
                .allSatisfy(
                    neighbour -> {
                      assertThat(neighbour.id()).isNotEqualTo(id);
                      assertThat(neighbour.score()).isBetween(0.0, 1.0);
                      assertThat(neighbour.because()).hasSizeBetween(1, 3).doesNotHaveDuplicates();
                    }));
    List<Neighbour> all = near.values().stream().flatMap(List::stream).toList();
    long single = all.stream().filter(neighbour -> neighbour.because().size() == 1).count();
    System.out.printf(Locale.ROOT, "%d neighbours, %d with a single reason%n", all.size(), single);
  }

  /** A dump holds the papers near what somebody searched for, so papers of one dump are akin. */
  @Test
  void neighboursStoodInOneDumpMoreOftenThanPlainTfIdfWouldHaveIt() {
    double five = shareFromOneDump(5);
    double ten = shareFromOneDump(10);
    System.out.printf(
        Locale.ROOT, "of 5 nearest %.3f stood in one dump, of 10 nearest %.3f%n", five, ten);
    assertThat(five).isGreaterThan(0.56);
    assertThat(ten).isGreaterThan(0.53);
  }

  private static double shareFromOneDump(int most) {
    Map<String, Entry> entries =
        SEEDS.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    int near = 0;
    int together = 0;
    for (Map.Entry<String, List<Neighbour>> list : Relater.relate(SEEDS, most, 2).entrySet()) {
      for (Neighbour neighbour : list.getValue()) {
        Set<String> dumps = dumps(entries.get(list.getKey()));
        dumps.retainAll(dumps(entries.get(neighbour.id())));
        near++;
        together += dumps.isEmpty() ? 0 : 1;
      }
    }
    return (double) together / near;
  }

  private static Set<String> dumps(Entry entry) {
    return entry.appearances().stream()
        .map(Appearance::dump)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
