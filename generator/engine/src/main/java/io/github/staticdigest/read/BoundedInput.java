package io.github.staticdigest.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes up to a limit, so that a small packed file cannot unpack without end. */
final class BoundedInput extends FilterInputStream {

  private long left;

  BoundedInput(InputStream in, long limit) {
    super(in);
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    return spend(super.read(), 1);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    return spend(read, read);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int spend(int result, int count) throws IOException {
    if (result >= 0) {
      left -= count;
    }
    if (left < 0) {
      throw new TooLongException("It unpacks to more than 8 GiB", 0);
    }
    return result;
  }
}
