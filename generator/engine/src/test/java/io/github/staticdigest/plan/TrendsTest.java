package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.Trend;
import io.github.staticdigest.model.page.Trend.Bar;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendsTest {

  @Test
  void barsAreSevenWideTwoApartAndEighteenHigh() {
    assertThat(trend(7, 4, 0, 8))
        .isEqualTo(
            new Trend(
                34,
                "7, 4, 0, 8",
                List.of(
                    new Bar("0", "2.2", "15.8", 7, false, issue(1)),
                    new Bar("9", "9.0", "9.0", 4, false, issue(2)),
                    new Bar("18", "17", "1", 0, false, issue(3)),
                    new Bar("27", "0.0", "18.0", 8, true, issue(4)))));
  }

  @Test
  void onePaperDoesNotLookLikeABoom() {
    assertThat(trend(1).bars()).containsExactly(new Bar("0", "15.4", "2.6", 1, true, issue(1)));
  }

  @Test
  void onePaperBesideManyIsStillMoreThanNone() {
    assertThat(trend(1, 195).bars().get(0))
        .isEqualTo(new Bar("0", "16.5", "1.5", 1, false, issue(1)));
  }

  @Test
  void onlyTheNewestTwelveIssuesAreShown() {
    Trend trend = trend(IntStream.rangeClosed(1, 13).toArray());
    assertThat(trend.bars()).hasSize(12);
    assertThat(trend.bars().get(0).value()).isEqualTo(2);
    assertThat(trend.bars().get(0).issue()).isEqualTo(issue(2));
    assertThat(trend.bars()).filteredOn(Bar::newest).extracting(Bar::value).containsExactly(13);
    assertThat(trend.width()).isEqualTo(106);
    assertThat(trend.label()).startsWith("2, 3, ").endsWith(", 13");
  }

  @Test
  void withoutIssuesThereIsNothingToDraw() {
    assertThat(trend()).isEqualTo(new Trend(0, "", List.of()));
  }

  private static Trend trend(int... values) {
    return Trends.of(
        values, IntStream.rangeClosed(1, values.length).mapToObj(TrendsTest::issue).toList());
  }

  private static IssueRef issue(int number) {
    return new IssueRef(number, "issues/" + number + ".html", "T", "no date", null, 1, 1);
  }
}
