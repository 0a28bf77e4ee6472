package io.github.staticdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Test
  void areAllGroupsOfThreeWords() {
    assertThat(Shingles.of("One two, three four!").size()).isEqualTo(2);
    assertThat(Shingles.of("one two").size()).isEqualTo(1);
    assertThat(Shingles.of(" -- ").size()).isZero();
  }

  @Test
  void countEachGroupOnce() {
    assertThat(Shingles.of("a b a b a b a b").size()).isEqualTo(2);
  }

  @Test
  void likenessIsTheShareOfCommonGroups() {
    Shingles five = Shingles.of("a b c d e");
    assertThat(five.jaccard(Shingles.of("A  B (C) d, E."))).isEqualTo(1);
    assertThat(five.jaccard(Shingles.of("a b c d x"))).isEqualTo(0.5);
    assertThat(five.jaccard(Shingles.of("c b a"))).isZero();
    assertThat(five.jaccard(Shingles.of(""))).isZero();
  }

  @Test
  void aPartIsContainedInTheWhole() {
    Shingles whole = Shingles.of("a b c d e f g");
    assertThat(Shingles.of("a b c d").containment(whole)).isEqualTo(1);
    assertThat(whole.containment(Shingles.of("a b c x"))).isEqualTo(0.5);
    assertThat(whole.containment(Shingles.of(""))).isZero();
  }

  @Test
  void theOrderOfWordsMatters() {
    assertThat(Shingles.of("a b c").jaccard(Shingles.of("b a c"))).isZero();
  }
}
