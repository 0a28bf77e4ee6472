package io.github.staticdigest.build;

import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.repair.Repairer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What dumps list, read and repaired, for programs that go no further. */
public final class Listings {

  private Listings() {}

  /**
   * The listings in the order of file names, then of lines.
   *
   * @param contentDirectory the folder that has {@code dumps/}
   * @param threads over how many threads the work is spread; the result is the same
   * @param problems is told what is wrong
   */
  public static List<CleanEntry> read(
      Path contentDirectory, int threads, Consumer<Problem> problems) {
    Workers workers = new Workers(threads);
    Reading reading = Reading.of(contentDirectory, problems, Progress.NONE, workers);
    return workers.map(reading.of(reading.dumps()), new Repairer()::repair);
  }
}
