package io.github.staticdigest.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void numbersAddUpByKeyInTheOrderInWhichKeysWereMet() {
    Counts counts = new Counts();
    counts.add(7, 1);
    counts.add(-1, 2);
    counts.add(7, 3);
    assertThat(counts.size()).isEqualTo(2);
    assertThat(counts.key(0)).isEqualTo(7);
    assertThat(counts.value(0)).isEqualTo(4);
    assertThat(counts.get(-1)).isEqualTo(2);
    assertThat(counts.get(8)).isZero();
  }

  @Test
  void manyKeysAreKeptAndAllAreForgotten() {
    Counts counts = new Counts();
    for (int round = 0; round < 3; round++) {
      for (long key = 0; key < 5_000; key++) {
        counts.add(key << 40 | key, 1);
      }
      assertThat(counts.size()).isEqualTo(5_000);
      assertThat(counts.get(4_999L << 40 | 4_999)).isEqualTo(1);
      counts.clear();
      assertThat(counts.get(0)).isZero();
      assertThat(counts.size()).isZero();
    }
  }
}
