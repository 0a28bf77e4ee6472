package io.github.staticdigest.read;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.RawEntry;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Receives what a format reads in one file: papers, the day of the listing, and problems. */
public final class DumpSink {

  /** So many doubts about papers are told one by one. */
  private static final int TOLD = 5;

  private final String file;
  private final Consumer<RawEntry> entries;
  private final DumpProblems problems;
  private int rank;
  private int doubts;
  private @Nullable MonthDay day;
  private @Nullable LocalDate date;
  private @Nullable LocalDate listed;
  private boolean manyDays;
  private boolean saidEmpty;
  private boolean encodingTold;

  DumpSink(String file, Consumer<RawEntry> entries, DumpProblems problems) {
    this.file = file;
    this.entries = entries;
    this.problems = problems;
  }

  /**
   * Hands on a paper. One without a title is left out with a warning, since nothing can be said of
   * it.
   */
  public void paper(Paper paper) {
    String title = paper.titleText();
    if (title.isEmpty()) {
      warn(
          paper.line(),
          "An entry without a title was left out",
          "Give it a title, or delete it from the file");
      return;
    }
    paper.doubts().forEach((doubt, fix) -> doubt(paper.line(), doubt, fix));
    Facts facts = paper.facts();
    LocalDate day = facts.listed();
    manyDays |= day == null || (listed != null && !listed.equals(day));
    listed = day;
    entry(
        new RawEntry(
            new Appearance(file, rank + 1, paper.line(), day), title, paper.abstractText(), facts));
  }

  /** Tells the day of the listing, as the file gives it for itself. */
  public void date(@Nullable LocalDate date) {
    this.date = this.date == null ? date : this.date;
  }

  /**
   * The same as it is written there; says so where that is no day.
   *
   * @param line where it stands, or 0
   */
  public void date(@Nullable String text, int line) {
    LocalDate day = Dates.of(text);
    if (text != null && day == null && !text.isBlank()) {
      warn(
          line,
          "The date "
              + Shape.quote(PlainText.of(text))
              + " is not one certain day; its issue goes without it",
          "Write it like 2026-10-20");
    }
    date(day);
  }

  /** Tells that the file says itself that it lists nothing, as on a day without papers. */
  public void empty() {
    saidEmpty = true;
  }

  /** Complains of something that the build survives; the line is 0 for the file as a whole. */
  public void warn(int line, String message, String fix) {
    problems.warn(line, message, fix);
  }

  /** Complains of something that fails the build; the line is 0 for the file as a whole. */
  public void error(int line, String message, String fix) {
    problems.error(line, message, fix);
  }

  /** Whether a line can be used; tells what is wrong with it. */
  public boolean accepts(Line line) {
    if (line.isTooLong()) {
      error(line.number(), "The line is longer than 16 MiB and was skipped", "Divide it");
      return false;
    }
    if (line.flaw() != Line.Flaw.NONE && !encodingTold) {
      encodingTold = true;
      warn(
          line.number(),
          "The line is not UTF-8; it is read as windows-1252",
          "Save the file as UTF-8");
    }
    return true;
  }

  /** Whether a paper was handed on. */
  public boolean hasPapers() {
    return rank > 0;
  }

  /** The first few; exports may write all their dates so. */
  private void doubt(int line, String doubt, String fix) {
    if (doubts++ < TOLD) {
      warn(line, doubt, fix);
    }
  }

  void entry(RawEntry entry) {
    rank++;
    entries.accept(entry);
  }

  void day(@Nullable MonthDay day) {
    this.day = day;
  }

  DumpProblems problems() {
    return problems;
  }

  /** Says so where nothing was read and nobody has said why. */
  void close(String format) {
    if (doubts > TOLD) {
      warn(
          0,
          (doubts - TOLD) + " more dates or links in it are as doubtful as those",
          "Mend them likewise");
    }
    if (rank > 0 || problems.failed()) {
      return;
    }
    if (saidEmpty) {
      warn(1, "It lists no paper", "Leave it, it makes no issue; or fetch it again if it should");
    } else {
      error(1, "No paper was found in it, read as " + format, "Put a listing there, or delete it");
    }
  }

  /** What is known of the dump; its date is the one day on which all of its papers were listed. */
  Dump dump() {
    LocalDate known = date == null && !manyDays ? listed : date;
    return new Dump(file, day, known);
  }
}
