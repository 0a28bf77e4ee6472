package io.github.staticdigest.model.page;

import java.util.List;

/**
 * A small bar chart, ready to be drawn: bars 7 wide, 2 apart, 18 high; at most the newest twelve
 * issues. Each has its own scale, of which 7 papers is the least height, so that one paper does not
 * look like a boom; none is a line of 1 at the foot.
 *
 * @param width width of the whole
 * @param label the values in words, for those who cannot see it
 */
public record Trend(int width, String label, List<Bar> bars) {

  public Trend {
    bars = List.copyOf(bars);
  }

  /** A bar and the issue it stands for; positions with at most one decimal. */
  public record Bar(String x, String y, String height, int value, boolean newest, IssueRef issue) {}
}
