package io.github.staticdigest.categorize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {

  @Test
  void sharesAreParts() {
    assertThat(Shares.of(new double[] {3, 1, 0})).containsExactly(0.75, 0.25, 0);
    assertThat(Shares.of(new double[2])).containsExactly(0, 0);
  }

  @Test
  void muchEvidenceIsTrustedMoreThanLittle() {
    assertThat(Shares.discounted(new double[] {10, 0})).containsExactly(0.5, 0);
    assertThat(Shares.discounted(new double[] {60, 30})).containsExactly(0.6, 0.3);
    assertThat(Shares.discounted(new double[2])).containsExactly(0, 0);
  }
}
