package io.github.staticdigest.plugin;

import io.github.staticdigest.build.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/** One line at the foot of a terminal that says how far the build has come, and goes at the end. */
final class ProgressLine implements Progress {

  private static final long PAUSE = 100_000_000;

  private final PrintStream terminal;
  private final LongSupplier clock;
  private long shownAt;
  private int width;

  /**
   * A line on a terminal.
   *
   * @param clock nanoseconds from any start
   */
  ProgressLine(PrintStream terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.shownAt = clock.getAsLong();
  }

  /** Whether a person looks at this process. */
  @SuppressWarnings("SystemConsoleNull") // What Java 22 changed is asked below.
  static boolean isTerminal() {
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  /**
   * From Java 22 on there is a console even where there is no terminal, and a method that tells.
   */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Shows a stage, at most ten times a second. */
  @Override
  public void at(String stage, int done, int total) {
    long now = clock.getAsLong();
    if (now - shownAt >= PAUSE) {
      shownAt = now;
      show(total == 0 ? "Digest: " + stage : "Digest: " + stage + " " + done + " of " + total);
    }
  }

  private void show(String text) {
    terminal.print("\r" + text + " ".repeat(Math.max(width - text.length(), 0)));
    terminal.flush();
    width = text.length();
  }

  /** Takes the line away. */
  void clear() {
    if (width > 0) {
      show("");
      terminal.print("\r");
      terminal.flush();
    }
  }
}
