package io.github.staticdigest.learn;

import io.github.staticdigest.model.Filing;
import java.util.Objects;

/**
 * How a labelled paper was filed.
 *
 * @param example the paper and its label
 * @param filing where it was filed, and why
 */
public record Judged(Example example, Filing filing) {

  /** The topic that a reader gave it. */
  String right() {
    return Objects.requireNonNull(example.topic());
  }

  String given() {
    return filing.primary().topic();
  }

  boolean isExact() {
    return given().equals(right());
  }

  boolean isAcceptable() {
    return isExact() || example.acceptable().contains(given());
  }
}
