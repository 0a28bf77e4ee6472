package io.github.staticdigest.model.page;

import java.util.List;

/**
 * A small bar chart, ready to be drawn: bars 7 wide, 2 apart, 18 high.
 *
 * @param width width of the whole
 * @param label the values in words, for those who cannot see it
 */
public record Trend(int width, String label, List<Bar> bars) {

  public Trend {
    bars = List.copyOf(bars);
  }

  /** A bar; positions with at most one decimal. */
  public record Bar(String x, String y, String height, int value, boolean newest) {}
}
