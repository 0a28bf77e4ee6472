package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.page.Trend;
import io.github.staticdigest.model.page.Trend.Bar;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendsTest {

  @Test
  void barsAreSevenWideTwoApartAndEighteenHigh() {
    assertThat(Trends.of(new int[] {7, 4, 0, 8}))
        .isEqualTo(
            new Trend(
                34,
                "7, 4, 0, 8",
                List.of(
                    new Bar("0", "2.2", "15.8", 7, false),
                    new Bar("9", "9.0", "9.0", 4, false),
                    new Bar("18", "17", "1", 0, false),
                    new Bar("27", "0.0", "18.0", 8, true))));
  }

  @Test
  void onePaperDoesNotLookLikeABoom() {
    assertThat(Trends.of(new int[] {1}).bars())
        .containsExactly(new Bar("0", "15.4", "2.6", 1, true));
  }

  @Test
  void onePaperBesideManyIsStillMoreThanNone() {
    assertThat(Trends.of(new int[] {1, 195}).bars().get(0))
        .isEqualTo(new Bar("0", "16.5", "1.5", 1, false));
  }

  @Test
  void onlyTheNewestTwelveIssuesAreShown() {
    Trend trend = Trends.of(IntStream.rangeClosed(1, 13).toArray());
    assertThat(trend.bars()).hasSize(12);
    assertThat(trend.bars().get(0).value()).isEqualTo(2);
    assertThat(trend.bars()).filteredOn(Bar::newest).extracting(Bar::value).containsExactly(13);
    assertThat(trend.width()).isEqualTo(106);
    assertThat(trend.label()).startsWith("2, 3, ").endsWith(", 13");
  }

  @Test
  void withoutIssuesThereIsNothingToDraw() {
    assertThat(Trends.of(new int[0])).isEqualTo(new Trend(0, "", List.of()));
  }
}
