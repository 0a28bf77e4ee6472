package io.github.staticdigest.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Asks again after what may pass, with pauses that double or that the server wishes. A host that
 * was of no use in all attempts is left alone for the rest of the run.
 */
final class Persistence {

  private final Journey journey;
  private final Limits limits;
  private final Pause pause;
  private final Set<String> silent = new HashSet<>();

  Persistence(Journey journey, Limits limits, Pause pause) {
    this.journey = journey;
    this.limits = limits;
    this.pause = pause;
  }

  /** Asks as often as is sensible; see {@link Journey#ask}. */
  Reply ask(Question question, Path file) throws Trouble, IOException, InterruptedException {
    String host = Pace.host(question.address());
    if (silent.contains(host)) {
      throw Trouble.lasting(
          Status.UNREACHABLE, question.host() + " gave no answer before and was not asked again");
    }
    Duration backOff = limits.backOff();
    for (int attempt = 1; ; attempt++) {
      try {
        return journey.ask(question, file);
      } catch (Trouble trouble) {
        Duration wished = trouble.waiting();
        Duration wait = wished == null || wished.compareTo(backOff) < 0 ? backOff : wished;
        if (!trouble.isPassing()
            || attempt >= limits.attempts()
            || wait.compareTo(limits.longestWait()) > 0) {
          throw given(trouble, host, attempt, wait);
        }
        pause.sleep(wait);
        backOff = backOff.multipliedBy(2);
      }
    }
  }

  private Trouble given(Trouble trouble, String host, int attempt, Duration wait) {
    if (trouble.status() == Status.UNREACHABLE && trouble.isPassing()) {
      silent.add(host);
    }
    if (trouble.isPassing() && wait.compareTo(limits.longestWait()) > 0) {
      return trouble.with(" and wishes to be left alone for " + wait.toSeconds() + " s");
    }
    return attempt > 1 ? trouble.with(", also at attempt " + attempt) : trouble;
  }
}
