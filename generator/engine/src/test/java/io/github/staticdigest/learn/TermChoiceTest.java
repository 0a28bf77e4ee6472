package io.github.staticdigest.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.categorize.Bag;
import io.github.staticdigest.categorize.Dictionary;
import io.github.staticdigest.categorize.Terms;
import io.github.staticdigest.sample.Papers;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermChoiceTest {

  private static final List<Bag> PAPERS = List.of(bag("loam clay"), bag("clay. loam"), bag("oak"));

  @Test
  void aTermThatStandsInTooFewPapersIsNotLearnt() {
    assertThat(chosen(2, 10).size()).isEqualTo(2);
    assertThat(chosen(1, 10).size()).isEqualTo(4);
    assertThat(chosen(3, 10).size()).isZero();
  }

  @Test
  void numbersThatShareACounterAreToldApart() {
    SharedCounts shared = new SharedCounts(2);
    shared.add(1);
    shared.add(1 + (1L << 40));
    shared.add(2);
    assertThat(shared.mayBeEnough(1)).isTrue();
    assertThat(shared.mayBeEnough(2)).isFalse();
    NumberCounts counts = new NumberCounts();
    counts.add(1);
    counts.add(1 + (1L << 40));
    assertThat(counts.atLeast(2)).isEmpty();
  }

  private static Dictionary chosen(int fewest, int most) {
    return new TermChoice(fewest, most).dictionary(PAPERS, new int[] {0, 0, 1}, 2);
  }

  private static Bag bag(String text) {
    return Bag.of(Terms.of(Papers.entry(text, null).title(), null));
  }
}
