package io.github.staticdigest.read;

import io.github.staticdigest.config.DumpNames;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import java.util.function.Consumer;

/**
 * The problems of one dump. At most a hundred are told, the rest is counted, so that a file that is
 * no listing at all does not flood the summary.
 */
final class DumpProblems {

  private static final int TOLD = 100;

  private final String file;
  private final Consumer<Problem> sink;
  private int told;
  private int untold;
  private Severity worst = Severity.WARNING;
  private boolean failed;

  DumpProblems(String dump, Consumer<Problem> sink) {
    this.file = DumpNames.FOLDER + "/" + dump;
    this.sink = sink;
  }

  void warn(int line, String message, String fix) {
    tell(Problem.warning(file, line, message, fix));
  }

  void error(int line, String message, String fix) {
    failed = true;
    tell(Problem.error(file, line, message, fix));
  }

  /** Whether one of them fails the build. */
  boolean failed() {
    return failed;
  }

  /** Tells how many problems were only counted. */
  void close() {
    if (untold > 0) {
      sink.accept(
          new Problem(
              worst, file, 0, untold + " more problems", "Mend those above, then build again"));
    }
  }

  private void tell(Problem problem) {
    if (told < TOLD) {
      told++;
      sink.accept(problem);
    } else {
      untold++;
      if (problem.severity() == Severity.ERROR) {
        worst = Severity.ERROR;
      }
    }
  }
}
