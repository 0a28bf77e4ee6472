package io.github.staticdigest.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.text.Tokens;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {

  @Test
  void aWordThatEveryEntryHasIsPassedOver() {
    int[][] entries = new int[9_000][];
    Arrays.fill(entries, new int[] {0});
    entries[17] = new int[] {0, 1};
    entries[4711] = new int[] {0, 1};
    Vectors vectors = vectors(entries);
    assertThat(near(vectors, 17)).containsExactly(4711);
    assertThat(near(vectors, 3)).isEmpty();
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
      best.offer(sums[entry], entry);
    }
    assertThat(best.entries()).containsExactly(0, 3, 6);
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

  /** Vectors of words of one weight, an array each. */
  private static Vectors vectors(int[][] entries) {
    return Vectors.joined(Arrays.stream(entries).map(SearchTest::vector).toList());
  }

  private static Vectors vector(int... words) {
    int weight = (int) (Vectors.ONE / Math.sqrt(words.length));
    long[] weighed =
        Arrays.stream(words)
            .mapToLong(word -> Terms.of(Tokens.number("word" + word), true))
            .map(term -> Vectors.weighed(term, weight))
            .toArray();
    int[] starts = {0, words.length};
    return new Vectors(starts, new int[] {words.length}, weighed, new int[words.length]);
  }
}
