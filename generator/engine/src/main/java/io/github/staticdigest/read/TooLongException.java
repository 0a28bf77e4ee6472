package io.github.staticdigest.read;

import java.io.IOException;

/** Ends the reading of a file of which a part is longer than may be held in memory. */
public final class TooLongException extends IOException {

  private static final long serialVersionUID = 1L;

  TooLongException(String message) {
    super(message);
  }
}
