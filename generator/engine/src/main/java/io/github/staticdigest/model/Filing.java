package io.github.staticdigest.model;

import java.util.List;

/**
 * The topics of one entry.
 *
 * @param primary where it is filed
 * @param secondary at most two more, best first
 * @param doubtful whether the decision was a narrow one that a curator may want to look at
 */
public record Filing(Reason primary, List<Reason> secondary, boolean doubtful) {

  public Filing {
    secondary = List.copyOf(secondary);
  }

  /**
   * A topic and why.
   *
   * @param topic its slug; {@link Topic#OTHER} for what fits none
   * @param score its share, 0 to 1, two decimals
   * @param because the two or three phrases that decided, as they stand in the text; empty for
   *     {@code other}
   */
  public record Reason(String topic, double score, List<String> because) {
    public Reason {
      because = List.copyOf(because);
    }
  }
}
