package io.github.staticdigest.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {

  @Test
  void aWordThatEveryEntryHasIsPassedOver() {
    List<Vector> vectors = new ArrayList<>();
    for (int i = 0; i < 9_000; i++) {
      vectors.add(vector(0));
    }
    vectors.set(17, vector(0, 1));
    vectors.set(4711, vector(0, 1));
    assertThat(near(vectors, 17)).containsExactly(4711);
    assertThat(near(vectors, 3)).isEmpty();
  }

  @Test
  void theLikeliestStandsFirstAndAskingLeavesNoTrace() {
    List<Vector> vectors = List.of(vector(0, 1), vector(0, 2, 3), vector(0, 1), vector(3));
    Search search = search(vectors);
    Likeness own = new Likeness(10);
    own.of(vectors.get(0));
    assertThat(search.near(0, own)).extracting(Near::entry).containsExactly(2, 1);
    own.of(vectors.get(3));
    assertThat(search.near(3, own)).extracting(Near::entry).containsExactly(1);
    own.of(vectors.get(0));
    assertThat(search.near(0, own)).extracting(Near::entry).containsExactly(2, 1);
  }

  @Test
  void wordsWhoseLastDigitsAgreeAreNotTakenForOneAnother() {
    Likeness own = new Likeness(10_000);
    own.of(vector(7));
    assertThat(own.with(vector(7 + 64 * 64))).isZero();
    assertThat(own.with(vector(7))).isEqualTo((long) Vector.ONE * Vector.ONE);
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
    List<Vector> vectors = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      vectors.add(vector(i % 7, 10 + i % 11, 30 + i % 13));
    }
    Likeness own = new Likeness(100);
    own.of(vectors.get(77));
    long greatest = 0;
    for (int i = 0; i < vectors.size(); i++) {
      greatest = i == 77 ? greatest : Math.max(greatest, own.with(vectors.get(i)));
    }
    assertThat(search(vectors).near(77, own).get(0).product()).isEqualTo(greatest);
  }

  private static List<Integer> near(List<Vector> vectors, int self) {
    Likeness own = new Likeness(10);
    own.of(vectors.get(self));
    return search(vectors).near(self, own).stream().map(Near::entry).toList();
  }

  private static Search search(List<Vector> vectors) {
    return new Search(vectors, new Postings(vectors, 100));
  }

  /** A vector of words of one weight. */
  private static Vector vector(int... words) {
    int[] weights = new int[words.length];
    Arrays.fill(weights, (int) (Vector.ONE / Math.sqrt(words.length)));
    int[] none = new int[0];
    return new Vector(words, weights, new int[words.length], new long[0], none, none);
  }
}
