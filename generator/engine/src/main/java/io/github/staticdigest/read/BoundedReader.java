package io.github.staticdigest.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text of which a parser may take only so much until it hands on a record. */
public final class BoundedReader extends FilterReader {

  private final int limit;
  private int left;

  BoundedReader(Reader in, int limit) {
    super(in);
    this.limit = limit;
    this.left = limit;
  }

  /** Tells that a record was handed on, and what was read can be forgotten. */
  public void forget() {
    left = limit;
  }

  @Override
  public int read() throws IOException {
    return spend(super.read(), 1);
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int read = super.read(chars, offset, length);
    return spend(read, read);
  }

  private int spend(int result, int count) throws IOException {
    if (result >= 0) {
      left -= count;
    }
    if (left < 0) {
      throw new TooLongException("A record is longer than 16 MiB");
    }
    return result;
  }
}
