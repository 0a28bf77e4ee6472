package io.github.staticdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatsTest {

  @Test
  void whatStandsThereMoreThanOnceIsGivenOnceInOrder() {
    assertThat(new Repeats(8).in(new int[] {7, 0, 3, 0, 7, 7, 9, 5}, 8)).containsExactly(0, 7);
  }

  @Test
  void onlySoManyNumbersAreLookedAt() {
    assertThat(new Repeats(8).in(new int[] {4, 2, 4, 2}, 3)).containsExactly(4);
    assertThat(new Repeats(8).in(new int[] {4, 4}, 0)).isEmpty();
  }

  @Test
  void oneListLeavesNothingToTheNext() {
    Repeats repeats = new Repeats(4);
    assertThat(repeats.in(new int[] {1, 1, 2, 2}, 4)).containsExactly(1, 2);
    assertThat(repeats.in(new int[] {1, 2, 3, 3}, 4)).containsExactly(3);
  }

  @Test
  void aFullListIsSearchedAsBySorting() {
    Repeats repeats = new Repeats(512);
    Random random = new Random(20261122);
    for (int round = 0; round < 200; round++) {
      int[] numbers = random.ints(512, 0, 600).toArray();
      int[] sorted = IntStream.of(numbers).sorted().toArray();
      assertThat(repeats.in(numbers, 512))
          .isEqualTo(
              IntStream.range(1, 512)
                  .filter(i -> sorted[i] == sorted[i - 1])
                  .map(i -> sorted[i])
                  .distinct()
                  .toArray());
    }
  }
}
