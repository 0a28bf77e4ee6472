package io.github.staticdigest.read;

import java.io.IOException;
import java.io.InputStream;

/** Counts what in a stream is UTF-8 beyond ASCII, and what is neither. */
final class Utf8Check {

  private int line = 1;
  private int firstLine;
  private long wellFormed;
  private long malformed;
  private int expected;
  private int lowest;
  private int highest;

  /** How many sequences of several bytes are well-formed. */
  long wellFormed() {
    return wellFormed;
  }

  /** How many are not. */
  long malformed() {
    return malformed;
  }

  /** The line of the first that is not, or 0. */
  int firstLine() {
    return firstLine;
  }

  /** Reads to the end. */
  void read(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      for (int i = 0; i < read; i++) {
        accept(buffer[i] & 0xFF);
      }
    }
    if (expected > 0) {
      fault();
    }
  }

  private void accept(int b) {
    if (expected > 0) {
      if (b >= lowest && b <= highest) {
        expected--;
        wellFormed += expected == 0 ? 1 : 0;
        lowest = 0x80;
        highest = 0xBF;
        return;
      }
      fault();
    }
    if (b >= 0x80) {
      begin(b);
    } else if (b == '\n') {
      line++;
    }
  }

  /** The table of well-formed sequences of the Unicode Standard, section 3.9. */
  private void begin(int b) {
    lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    if (b >= 0xC2 && b <= 0xDF) {
      expected = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      expected = 2;
    } else if (b >= 0xF0 && b <= 0xF4) {
      expected = 3;
    } else {
      fault();
    }
  }

  private void fault() {
    expected = 0;
    malformed++;
    if (firstLine == 0) {
      firstLine = line;
    }
  }
}
