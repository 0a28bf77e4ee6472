package io.github.staticdigest.build;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each stage took. Only the report may know. */
final class StageTimes {

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private final Progress progress;

  StageTimes(Progress progress) {
    this.progress = progress;
  }

  /** The work of one stage. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Does the work of a stage and notes its time. */
  <T> T time(String stage, Work<T> work) throws IOException {
    progress.at(stage, 0, 0);
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      add(stage, System.nanoTime() - start);
    }
  }

  void add(String stage, long time) {
    nanos.merge(stage, time, Long::sum);
  }

  /** Seconds to the millisecond, in the order in which the stages began. */
  Map<String, Double> seconds() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    nanos.forEach((stage, time) -> seconds.put(stage, Math.round(time / 1e6) / 1e3));
    return seconds;
  }
}
