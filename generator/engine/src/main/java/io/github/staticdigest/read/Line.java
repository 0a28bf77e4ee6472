package io.github.staticdigest.read;

/**
 * One line of a dump.
 *
 * @param number counted from 1
 * @param text the line, trimmed; empty where it was too long
 * @param flaw what was wrong with its bytes
 */
public record Line(int number, String text, Flaw flaw) {

  /** What can be wrong with the bytes of a line. */
  public enum Flaw {
    /** Nothing. */
    NONE,
    /** It was longer than a line may be and has been skipped. */
    TOO_LONG,
    /** It was not UTF-8 and has been read as windows-1252. */
    WINDOWS_1252,
    /** It was neither and has been read as ISO 8859-1, so that nothing after it is lost. */
    UNKNOWN_ENCODING
  }

  boolean isTooLong() {
    return flaw == Flaw.TOO_LONG;
  }
}
