package io.github.staticdigest.learn;

import java.util.List;

/**
 * Keeps some examples apart from training, chosen by a hash of their identity.
 *
 * @param percent how many of a hundred are kept apart, 0 to 99
 * @param from the first of the hundred parts that is kept apart, 0 to 99
 */
public record Split(int percent, int from) {

  private static final int PARTS = 100;

  /** The examples that are learnt from. */
  public List<Example> learnt(List<Example> examples) {
    return examples.stream().filter(example -> !isApart(example)).toList();
  }

  /** The examples that are kept apart. */
  public List<Example> apart(List<Example> examples) {
    return examples.stream().filter(this::isApart).toList();
  }

  private boolean isApart(Example example) {
    return Math.floorMod(Fold.of(example, PARTS) - from, PARTS) < percent;
  }
}
