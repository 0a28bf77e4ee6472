package io.github.staticdigest.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Asks again after what may pass, with pauses that double or that the server wishes. A host to
 * which no connection was had in all attempts, none in time, or that was asked too often, is left
 * alone for the rest of the run; an error of the server is one of that address.
 */
final class Persistence {

  private final Journey journey;
  private final Wholeness wholeness;
  private final Limits limits;
  private final Pause pause;

  Persistence(Journey journey, Wholeness wholeness, Limits limits, Pause pause) {
    this.journey = journey;
    this.wholeness = wholeness;
    this.limits = limits;
    this.pause = pause;
  }

  /** Asks as often as is sensible, and unpacks the answer; see {@link Journey#ask}. */
  Reply ask(Question question, Path file) throws Trouble, IOException, InterruptedException {
    Duration backOff = limits.backOff();
    for (int attempt = 1; ; attempt++) {
      try {
        Reply reply = journey.ask(question, file);
        if (reply.status() == 200) {
          Unpacking.plain(file, reply.header("Content-Encoding"), question.limit());
          wholeness.check(question.address(), file);
        }
        return reply;
      } catch (Trouble trouble) {
        Duration wished = trouble.waiting();
        Duration wait = wished == null || wished.compareTo(backOff) < 0 ? backOff : wished;
        if (!trouble.isPassing()
            || attempt >= limits.attempts()
            || wait.compareTo(limits.longestWait()) > 0) {
          throw given(trouble, attempt, wait);
        }
        pause.sleep(wait);
        backOff = backOff.multipliedBy(2);
      }
    }
  }

  private Trouble given(Trouble trouble, int attempt, Duration wait) {
    String silent = trouble.silent();
    if (silent != null) {
      journey.leaveAlone(silent);
    }
    if (trouble.isPassing() && wait.compareTo(limits.longestWait()) > 0) {
      return trouble.with(" and wishes to be left alone for " + wait.toSeconds() + " s");
    }
    return attempt > 1 ? trouble.with(", also at attempt " + attempt) : trouble;
  }
}
