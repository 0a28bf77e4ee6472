package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.Trend;
import io.github.staticdigest.model.page.Trend.Bar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the new papers of each issue as a small bar chart; whole numbers only, in tenths. */
final class Trends {

  /** The newest issues that a chart shows, so that it stays small. */
  static final int ISSUES = 12;

  private static final int STEP = 9;
  private static final int WIDTH = 7;
  private static final int HEIGHT = 18;

  /** The least number of papers that fills the height. */
  private static final int FLOOR = 7;

  /** Least height of a paper in tenths, above the line that stands for none. */
  private static final int LEAST = 15;

  private Trends() {}

  /**
   * A chart.
   *
   * @param values one for each issue, oldest first
   * @param issues the issues, in the same order
   */
  static Trend of(int[] values, List<IssueRef> issues) {
    int hidden = Math.max(0, values.length - ISSUES);
    int[] shown = Arrays.copyOfRange(values, hidden, values.length);
    int scale = Math.max(FLOOR, Arrays.stream(shown).max().orElse(0));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < shown.length; i++) {
      boolean newest = i == shown.length - 1;
      bars.add(bar(STEP * i, shown[i], scale, newest, issues.get(hidden + i)));
    }
    int width = shown.length == 0 ? 0 : STEP * (shown.length - 1) + WIDTH;
    return new Trend(width, label(shown), bars);
  }

  private static Bar bar(int x, int value, int scale, boolean newest, IssueRef issue) {
    if (value == 0) {
      return new Bar(String.valueOf(x), String.valueOf(HEIGHT - 1), "1", 0, newest, issue);
    }
    int rounded = (20 * HEIGHT * value + scale) / (2 * scale);
    int height = Math.max(LEAST, rounded);
    return new Bar(
        String.valueOf(x), tenths(10 * HEIGHT - height), tenths(height), value, newest, issue);
  }

  private static String tenths(int value) {
    return value / 10 + "." + value % 10;
  }

  private static String label(int[] values) {
    return Arrays.stream(values).mapToObj(String::valueOf).collect(Collectors.joining(", "));
  }
}
