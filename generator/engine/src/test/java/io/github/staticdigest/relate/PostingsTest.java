package io.github.staticdigest.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingsTest {

  @Test
  void aTermThatEveryEntryHasIsPassedOver() {
    List<Vector> vectors = new ArrayList<>();
    for (int i = 0; i < 9_000; i++) {
      vectors.add(vector(0));
    }
    vectors.set(17, vector(0, 1));
    vectors.set(4711, vector(0, 1));
    Postings postings = new Postings(vectors, 2);
    assertThat(postings.candidates(17, vectors.get(17))).containsExactly(4711);
    assertThat(postings.candidates(3, vectors.get(3))).isEmpty();
  }

  @Test
  void theLikeliestStandsFirstAndAskingLeavesNoTrace() {
    List<Vector> vectors = List.of(vector(0, 1), vector(0, 2, 3), vector(0, 1), vector(3));
    Postings postings = new Postings(vectors, 4);
    assertThat(postings.candidates(0, vectors.get(0))).containsExactly(2, 1);
    assertThat(postings.candidates(3, vectors.get(3))).containsExactly(1);
    assertThat(postings.candidates(0, vectors.get(0))).containsExactly(2, 1);
  }

  private static Vector vector(int... terms) {
    double[] weights = new double[terms.length];
    Arrays.fill(weights, 1);
    return Vector.of(terms, weights);
  }
}
