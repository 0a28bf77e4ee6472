package io.github.staticdigest.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SearchTest {

  @Test
  void aCommonWordLeavesRoomForTheRareOnesAfterIt() {
    int[][] entries = new int[9_000][];
    Arrays.setAll(entries, i -> new int[] {i + 1, 0});
    entries[17] = new int[] {0, 4712};
    entries[4711] = new int[] {4712};
    assertThat(near(vectors(entries), 17)).startsWith(4711);
  }

  @Test
  void ofManyEntriesWithAWordThoseAreAskedWhereItIsHeaviest() {
    int[][] entries = new int[9_000][];
    Arrays.setAll(entries, i -> i < 8_990 ? new int[] {i + 1, 0} : new int[] {0});
    assertThat(near(vectors(entries), 8_995))
        .startsWith(8_990, 8_991, 8_992, 8_993, 8_994, 8_996, 8_997, 8_998, 8_999);
  }

  @Test
  void theLikeliestStandsFirstAndAskingLeavesNoTrace() {
    Vectors vectors = vectors(new int[][] {{0, 1}, {0, 2, 3}, {0, 1}, {3}});
    Search search = new Search(vectors, new Postings(vectors));
    assertThat(near(vectors, search, 0)).containsExactly(2, 1);
    assertThat(near(vectors, search, 3)).containsExactly(1);
    assertThat(near(vectors, search, 0)).containsExactly(2, 1);
  }

  @Test
  void aProductIsThatOfTheSharedTerms() {
    Vectors vectors = vectors(new int[][] {{7}, {8}, {7}, {7, 8}});
    Likeness own = new Likeness(vectors);
    own.of(0);
    assertThat(own.with(1)).isZero();
    assertThat(own.with(2)).isEqualTo(Vectors.ONE * Vectors.ONE);
    assertThat(own.with(3)).isBetween(Vectors.ONE * (Vectors.ONE / 2), Vectors.ONE * Vectors.ONE);
    own.of(1);
    assertThat(own.with(0)).isZero();
  }

  @Test
  void nearnessIsWrittenInOneNumberAndSorts() {
    long half = Near.of(77, Vectors.ONE * (Vectors.ONE / 2));
    long whole = Near.of(5, Vectors.ONE * Vectors.ONE);
    assertThat(Near.entry(half)).isEqualTo(77);
    assertThat(Near.product(half)).isEqualTo(Vectors.ONE * (Vectors.ONE / 2));
    assertThat(Near.score(half)).isEqualTo(0.5);
    assertThat(Near.score(whole)).isEqualTo(1);
    assertThat(whole).isLessThan(half);
    assertThat(half).isLessThan(Near.of(78, Near.product(half)));
    assertThat(half).isLessThan(Near.of(5, 0));
  }

  @Test
  void theBestOfManyAreKeptAndOfEqualOnesThoseOfSmallerNumber() {
    Best best = new Best(3);
    int[] sums = {5, 1, 0, 7, 5, 5, 6};
    for (int entry = 0; entry < sums.length; entry++) {
      best.offer(entry, sums[entry]);
    }
    assertThat(Arrays.stream(best.kept()).mapToInt(Near::entry)).containsExactlyInAnyOrder(0, 3, 6);
  }

  @Test
  void aSearchThroughManyFindsWhatComparingAllWouldFind() {
    int[][] entries = new int[500][];
    Arrays.setAll(entries, i -> new int[] {i % 7, 10 + i % 11, 30 + i % 13});
    Vectors vectors = vectors(entries);
    Likeness own = new Likeness(vectors);
    own.of(77);
    int greatest = 0;
    for (int i = 0; i < vectors.size(); i++) {
      greatest = i == 77 ? greatest : Math.max(greatest, own.with(i));
    }
    long[] near = new Search(vectors, new Postings(vectors)).near(77, own);
    assertThat(Near.product(near[0])).isEqualTo(greatest);
  }

  private static List<Integer> near(Vectors vectors, int self) {
    return near(vectors, new Search(vectors, new Postings(vectors)), self);
  }

  private static List<Integer> near(Vectors vectors, Search search, int self) {
    Likeness own = new Likeness(vectors);
    own.of(self);
    return Arrays.stream(search.near(self, own)).mapToObj(Near::entry).toList();
  }

  /** Vectors of words, an array each, every one lighter by a quarter than the one before. */
  private static Vectors vectors(int[][] entries) {
    List<VectorBlock> blocks = new ArrayList<>();
    for (int from = 0; from < entries.length; from += Parts.SIZE) {
      int to = Math.min(from + Parts.SIZE, entries.length);
      blocks.add(block(Arrays.copyOfRange(entries, from, to)));
    }
    return new Vectors(blocks);
  }

  private static VectorBlock block(int[][] entries) {
    int[] starts = new int[entries.length + 1];
    int[] ends = new int[entries.length];
    for (int i = 0; i < entries.length; i++) {
      ends[i] = starts[i] + entries[i].length;
      starts[i + 1] = ends[i];
    }
    long[] weighed = Arrays.stream(entries).flatMapToLong(SearchTest::vector).toArray();
    return new VectorBlock(starts, ends, weighed, new int[weighed.length]);
  }

  private static LongStream vector(int... words) {
    double squares = 0;
    for (int i = 0; i < words.length; i++) {
      squares += Math.pow(0.75, 2 * i);
    }
    double heaviest = Vectors.ONE / Math.sqrt(squares);
    return IntStream.range(0, words.length)
        .mapToLong(
            i ->
                VectorBlock.weighed(
                    Terms.of(Tokens.number("word" + words[i]), true),
                    (int) (heaviest * Math.pow(0.75, i))));
  }
}
