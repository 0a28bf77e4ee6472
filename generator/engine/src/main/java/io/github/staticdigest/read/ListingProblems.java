package io.github.staticdigest.read;

import io.github.staticdigest.read.Line.Flaw;

/** What can be wrong with the copied text of a listing, in words. */
final class ListingProblems {

  private final DumpProblems problems;
  private boolean encodingTold;

  ListingProblems(DumpProblems problems) {
    this.problems = problems;
  }

  void noPaper() {
    problems.error(1, "No paper was found in it", "Paste the listing into it, or delete it");
  }

  /** Wrong encoding is told once a file, since seldom one line alone is wrong. */
  void flawed(Line line) {
    if (line.isTooLong()) {
      problems.error(
          line.number(),
          "The line is longer than " + (ListingReader.LINE_LIMIT >> 20) + " MiB and was skipped",
          "Copy the listing again, one line for a title and one for an abstract");
    } else if (!encodingTold) {
      encodingTold = true;
      problems.error(line.number(), "The line is not UTF-8" + asWhat(line), fix(line));
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
    problems.warn(
        title.number(),
        Shape.quote(title.text()) + " has no abstract",
        "Put its abstract on the next line, or delete the line if it is no title");
  }

  void withoutTitle(Line text) {
    problems.warn(
        text.number(),
        "An abstract without a title was left out: " + Shape.quote(text.text()),
        "Put its title on the line before, or join it to the abstract above");
  }

  void impossibleDay(Line line) {
    problems.warn(
        line.number(),
        "The calendar has no day " + Shape.quote(line.text()),
        "Correct it, or delete the line and give the date in the sidecar");
  }

  void secondDay(Line line) {
    problems.warn(
        line.number(),
        "The dump names a second day, " + Shape.quote(line.text()),
        "Put each day's listing into a file of its own");
  }
}
