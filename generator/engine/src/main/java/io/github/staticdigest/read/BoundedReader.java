package io.github.staticdigest.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text of which a parser may take only so much until it hands on a record: 16 MiB, and as many
 * parts as a small heap can hold, since an element of four characters becomes hundreds of bytes.
 */
public final class BoundedReader extends FilterReader {

  private static final int MOST_PARTS = 250_000;

  private int longestLine = Integer.MAX_VALUE;
  private int left = DumpSource.RECORD_LIMIT;
  private int parts = MOST_PARTS;
  private int line = 1;
  private int column;

  /**
   * @param in the text
   */
  public BoundedReader(Reader in) {
    super(in);
  }

  /** Tells that a record was handed on, and what was read can be forgotten. */
  public void forget() {
    left = DumpSource.RECORD_LIMIT;
    parts = MOST_PARTS;
  }

  /** Bounds lines to 1 MiB, for parsers that take time by the square of them. */
  public void boundLines() {
    longestLine = 1 << 20;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      spend((char) read);
    }
    return read;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int read = super.read(chars, offset, length);
    for (int i = 0; i < read; i++) {
      spend(chars[offset + i]);
    }
    return read;
  }

  private void spend(char c) throws TooLongException {
    if (--left < 0) {
      throw new TooLongException("A record is longer than 16 MiB", line);
    }
    if (isPart(c) && --parts < 0) {
      throw new TooLongException("A record has more than 250,000 parts", line);
    }
    if (++column > longestLine) {
      throw new TooLongException("The line is longer than 1 MiB", line);
    }
    if (c == '\n') {
      line++;
      column = 0;
    }
  }

  /** What begins an element, an object, a list or the next thing in one. */
  private static boolean isPart(char c) {
    return c == ',' || c == '<' || c == '{' || c == '[';
  }
}
