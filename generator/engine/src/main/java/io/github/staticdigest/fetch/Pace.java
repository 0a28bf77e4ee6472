package io.github.staticdigest.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Keeps requests to one host apart. */
final class Pace {

  private static final String ARXIV = "arxiv.org";

  private final Limits limits;
  private final Clock clock;
  private final Pause pause;
  private final Map<String, Instant> last = new HashMap<>();

  Pace(Limits limits, Clock clock, Pause pause) {
    this.limits = limits;
    this.clock = clock;
    this.pause = pause;
  }

  /** Waits until the host of an address may be asked again. */
  void await(URI address) throws InterruptedException {
    String host = host(address);
    Duration gap = host.equals(ARXIV) ? limits.paceOfArxiv() : limits.pace();
    Instant before = last.get(host);
    if (before != null) {
      Duration wait = Duration.between(clock.instant(), before.plus(gap));
      // A clock that was set back must not make anybody wait for longer than the gap.
      Duration bounded = wait.compareTo(gap) > 0 ? gap : wait;
      if (bounded.compareTo(Duration.ZERO) > 0) {
        pause.sleep(bounded);
      }
    }
    last.put(host, clock.instant());
  }

  /** The host in small letters; arXiv's hosts are one. */
  static String host(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return host.endsWith("." + ARXIV) ? ARXIV : host;
  }
}
