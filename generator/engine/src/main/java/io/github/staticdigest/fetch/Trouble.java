package io.github.staticdigest.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why nothing usable came back. */
final class Trouble extends Exception {

  private static final long serialVersionUID = 1;

  private final Status status;
  private final boolean passing;
  private final @Nullable Duration wait;
  private final @Nullable String silent;

  private Trouble(
      Status status,
      String reason,
      boolean passing,
      @Nullable Duration wait,
      @Nullable String silent) {
    super(reason);
    this.status = status;
    this.passing = passing;
    this.wait = wait;
    this.silent = silent;
  }

  /** One that will be there again. */
  static Trouble lasting(Status status, String reason) {
    return new Trouble(status, reason, false, null, null);
  }

  /** One that may be gone in a moment. */
  static Trouble passing(Status status, String reason) {
    return new Trouble(status, reason, true, null, null);
  }

  /** One that is gone, as the server says, after some time; null where it says none. */
  static Trouble passing(Status status, String reason, @Nullable Duration wait) {
    return new Trouble(status, reason, true, wait, null);
  }

  /** The same with something more to be said. */
  Trouble with(String more) {
    return new Trouble(status, reason() + more, passing, wait, silent);
  }

  /** The same of which no address of a host, as {@link Pace#host} tells it, is free. */
  Trouble of(String host) {
    return new Trouble(status, reason(), passing, wait, host);
  }

  /** The host that is of no use, whatever it is asked for; or null where that is not said. */
  @Nullable String silent() {
    return silent;
  }

  Status status() {
    return status;
  }

  /** What happened, a clause without full stop. */
  String reason() {
    return String.valueOf(getMessage());
  }

  boolean isPassing() {
    return passing;
  }

  @Nullable Duration waiting() {
    return wait;
  }
}
