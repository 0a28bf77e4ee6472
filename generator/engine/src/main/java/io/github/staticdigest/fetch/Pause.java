package io.github.staticdigest.fetch;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {

  /** Lets the thread sleep. */
  Pause SLEEP = time -> Thread.sleep(time.toMillis());

  /** Waits for some time. */
  void sleep(Duration time) throws InterruptedException;
}
