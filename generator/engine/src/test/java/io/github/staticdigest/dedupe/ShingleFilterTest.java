package io.github.staticdigest.dedupe;

import static io.github.staticdigest.sample.Papers.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShingleFilterTest {

  private final ShingleFilter filter = new ShingleFilter();

  @Test
  void noLikenessIsGreaterThanItTells() {
    Random random = new Random(20261122);
    List<String> words = new ArrayList<>(List.of(words("a", 300).split(" ")));
    for (int round = 0; round < 300; round++) {
      Shingles one = some(words, random);
      Shingles other = some(words, random);
      filter.set(one);
      assertThat(filter.jaccardAtMost(other)).isGreaterThanOrEqualTo(one.jaccard(other));
    }
  }

  @Test
  void unlikeTextsAreToldApart() {
    filter.set(Shingles.of(words("a", 150)));
    assertThat(filter.jaccardAtMost(Shingles.of(words("b", 150)))).isLessThan(0.05);
  }

  @Test
  void theSetBeforeIsForgotten() {
    filter.set(Shingles.of(words("a", 20)));
    filter.set(Shingles.of("one of three words"));
    assertThat(filter.jaccardAtMost(Shingles.of(words("a", 20)))).isLessThan(0.5);
    assertThat(filter.jaccardAtMost(Shingles.of("one of three words"))).isEqualTo(1);
  }

  @Test
  void aTextWithoutWordsIsLikeNone() {
    filter.set(Shingles.of(""));
    assertThat(filter.jaccardAtMost(Shingles.of(""))).isZero();
  }

  /** Of neighbouring words, so that pairs of all degrees of likeness come. */
  private static Shingles some(List<String> words, Random random) {
    int from = random.nextInt(100);
    List<String> some = new ArrayList<>(words.subList(from, from + 40 + random.nextInt(150)));
    if (random.nextInt(4) == 0) {
      Collections.shuffle(some, random);
    }
    return Shingles.of(String.join(" ", some));
  }
}
