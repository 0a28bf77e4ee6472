package io.github.staticdigest.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, by its first bytes. */
enum FileKind {
  /** Text in some encoding that keeps ASCII as it is. */
  TEXT,
  /** Nothing. */
  EMPTY,
  /** Text in UTF-16, as its byte order mark says. */
  UTF_16,
  /** No text: a PDF, or more than one byte in twenty a control character that text has not. */
  BINARY;

  /** How many bytes are looked at. */
  private static final int SAMPLE = 1 << 13;

  /** Looks at the first bytes. */
  static FileKind of(byte[] start) {
    byte[] sample = start.length > SAMPLE ? Arrays.copyOf(start, SAMPLE) : start;
    if (sample.length == 0) {
      return EMPTY;
    }
    if (isUtf16(sample)) {
      return UTF_16;
    }
    if (new String(sample, StandardCharsets.ISO_8859_1).startsWith("%PDF-")) {
      return BINARY;
    }
    int controls = 0;
    for (byte b : sample) {
      controls += isControl(b) ? 1 : 0;
    }
    return controls > sample.length / 20 ? BINARY : TEXT;
  }

  private static boolean isUtf16(byte[] sample) {
    return sample.length > 1
        && ((sample[0] == (byte) 0xFF && sample[1] == (byte) 0xFE)
            || (sample[0] == (byte) 0xFE && sample[1] == (byte) 0xFF));
  }

  /** Line ends, tabs, form feeds and the escapes of terminals do occur in text. */
  private static boolean isControl(byte b) {
    return (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B)
        || b == 0x7F;
  }
}
