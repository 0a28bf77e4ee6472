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
    assertThat(counts.value(counts.position(-1))).isEqualTo(2);
    assertThat(counts.position(8)).isEqualTo(-1);
  }

  @Test
  void manyKeysAreKeptAndAllAreForgotten() {
    Counts counts = new Counts();
    for (int round = 0; round < 3; round++) {
      for (long key = 0; key < 5_000; key++) {
        counts.add(key << 40 | key, 1);
      }
      assertThat(counts.size()).isEqualTo(5_000);
      assertThat(counts.position(4_999L << 40 | 4_999)).isEqualTo(4_999);
      counts.clear();
      assertThat(counts.position(0)).isEqualTo(-1);
      assertThat(counts.size()).isZero();
    }
  }

  @Test
  void keysThatDifferInTheLastBitAloneAreOne() {
    Counts counts = new Counts();
    counts.add(8, 1);
    counts.add(9, 2);
    assertThat(counts.size()).isEqualTo(1);
    assertThat(counts.value(counts.position(9))).isEqualTo(3);
  }
}
