package io.github.staticdigest.read;

import java.io.IOException;

/** Ends the reading of a file of which a part is longer than may be held in memory. */
public final class TooLongException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param line where that was found, 0 where that cannot be said
   */
  TooLongException(String message, int line) {
    super(message);
    this.line = line;
  }

  int line() {
    return line;
  }

  /** Tells where it is the reason for which a parser failed. */
  public static void rethrow(Throwable failure) throws TooLongException {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TooLongException tooLong) {
        throw tooLong;
      }
    }
  }
}
