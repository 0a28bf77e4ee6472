package io.github.staticdigest.read;

import io.github.staticdigest.config.DumpNames;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import io.github.staticdigest.read.Line.Flaw;
import java.util.function.Consumer;

/**
 * What can be wrong with a dump, in words. At most a hundred problems a dump are told, the rest is
 * counted, so that a file that is no listing at all does not flood the summary.
 */
final class ListingProblems {

  private static final int TOLD = 100;

  private final String file;
  private final Consumer<Problem> sink;
  private int told;
  private int untold;
  private Severity worst = Severity.WARNING;
  private boolean encodingTold;

  ListingProblems(String dump, Consumer<Problem> sink) {
    this.file = DumpNames.FOLDER + "/" + dump;
    this.sink = sink;
  }

  void file(String message, String fix) {
    tell(Problem.error(file, 0, message, fix));
  }

  void noPaper() {
    file("No paper was found in it", "Paste the listing into it, or delete it");
  }

  /** Wrong encoding is told once a file, since seldom one line alone is wrong. */
  void flawed(Line line) {
    if (line.isTooLong()) {
      tell(
          Problem.error(
              file,
              line.number(),
              "The line is longer than "
                  + (ListingReader.LINE_LIMIT >> 20)
                  + " MiB and was skipped",
              "Copy the listing again, one line for a title and one for an abstract"));
    } else if (!encodingTold) {
      encodingTold = true;
      tell(Problem.error(file, line.number(), "The line is not UTF-8" + asWhat(line), fix(line)));
    }
  }

  private static String asWhat(Line line) {
    return line.flaw() == Flaw.WINDOWS_1252
        ? "; as windows-1252 it reads " + Shape.quote(line.text())
        : " nor windows-1252";
  }

  private static String fix(Line line) {
    return line.flaw() == Flaw.WINDOWS_1252
        ? "Save the file as UTF-8; where it is windows-1252: iconv -f WINDOWS-1252 -t UTF-8"
        : "Save the file as UTF-8";
  }

  void withoutAbstract(Line title) {
    tell(
        Problem.warning(
            file,
            title.number(),
            Shape.quote(title.text()) + " has no abstract",
            "Put its abstract on the next line, or delete the line if it is no title"));
  }

  void withoutTitle(Line text) {
    tell(
        Problem.warning(
            file,
            text.number(),
            "An abstract without a title was left out: " + Shape.quote(text.text()),
            "Put its title on the line before, or join it to the abstract above"));
  }

  void impossibleDay(Line line) {
    tell(
        Problem.warning(
            file,
            line.number(),
            "The calendar has no day " + Shape.quote(line.text()),
            "Correct it, or delete the line and give the date in the sidecar"));
  }

  void secondDay(Line line) {
    tell(
        Problem.warning(
            file,
            line.number(),
            "The dump names a second day, " + Shape.quote(line.text()),
            "Put each day's listing into a file of its own"));
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
