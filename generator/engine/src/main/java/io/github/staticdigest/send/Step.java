package io.github.staticdigest.send;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made or done on the way of an issue.
 *
 * @param <T> what comes of it
 */
interface Step<T> {

  /** Takes it; null where there is nothing to tell of it. */
  @Nullable T take() throws SendFailure;

  /** What comes of a step; null where it fails, which is added to the failures. */
  static <T> @Nullable T attempt(Step<T> step, Collection<String> failures) {
    try {
      return step.take();
    } catch (SendFailure e) {
      failures.add(String.valueOf(e.getMessage()));
      return null;
    }
  }
}
