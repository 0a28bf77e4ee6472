package io.github.staticdigest.model;

/**
 * Something wrong with what a user wrote or a dump contains, as a value that is collected and
 * repeated at the end of the build.
 *
 * @param severity whether the build fails for it
 * @param file the file as the user knows it, relative to the content directory where it lies there,
 *     with {@code /} between folders
 * @param line the line, counted from 1; 0 where the file as a whole is meant
 * @param message what is wrong, one sentence without a full stop
 * @param fix how to mend it, one sentence without a full stop; lines to copy may follow, each on a
 *     line of its own
 */
public record Problem(Severity severity, String file, int line, String message, String fix) {

  /** How bad a problem is. */
  public enum Severity {
    /** The build goes on; the summary repeats it. */
    WARNING,
    /** The build fails before anything is published. */
    ERROR
  }

  /** A problem that fails the build. */
  public static Problem error(String file, int line, String message, String fix) {
    return new Problem(Severity.ERROR, file, line, message, fix);
  }

  /** A problem that the build survives. */
  public static Problem warning(String file, int line, String message, String fix) {
    return new Problem(Severity.WARNING, file, line, message, fix);
  }

  /** The place, as {@code file:line}, or the file alone where no line is known. */
  public String place() {
    return line > 0 ? file + ":" + line : file;
  }

  @Override
  public String toString() {
    boolean ends = fix.endsWith("?") || fix.contains("\n");
    return place() + ": " + message + ". " + fix + (ends ? "" : ".");
  }
}
