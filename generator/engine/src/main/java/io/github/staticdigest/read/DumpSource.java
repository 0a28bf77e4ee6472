package io.github.staticdigest.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file to read: its beginning, its bytes, its lines or its text. */
public final class DumpSource {

  /** Most characters of one record, and bytes of one line. */
  static final int RECORD_LIMIT = 1 << 24;

  /** Most bytes of a file, unpacked. */
  private static final long FILE_LIMIT = 1L << 33;

  private static final int GZIP = 0x1F8B;

  private final Path path;
  private final String file;
  private final DumpSample sample;
  private final FileKind kind;

  private DumpSource(Path path, String file, DumpSample sample, FileKind kind) {
    this.path = path;
    this.file = file;
    this.sample = sample;
    this.kind = kind;
  }

  static DumpSource of(Path path) throws IOException {
    try (InputStream in = unpacked(path)) {
      byte[] start = in.readNBytes(DumpSample.SIZE);
      String file = DumpFolder.name(path);
      return new DumpSource(path, file, DumpSample.of(file, start), FileKind.of(start));
    }
  }

  /** Its name. */
  public String file() {
    return file;
  }

  /** Its beginning. */
  public DumpSample sample() {
    return sample;
  }

  FileKind kind() {
    return kind;
  }

  /** Its bytes, unpacked where it is packed with gzip; to be closed by the caller. */
  public InputStream open() throws IOException {
    return unpacked(path);
  }

  /** Its lines, each of at most 16 MiB; to be closed by the caller. */
  public BoundedLines lines() throws IOException {
    return new BoundedLines(open(), RECORD_LIMIT);
  }

  /**
   * Its text in the encoding that it has, whatever it says of itself; to be closed by the caller.
   *
   * @param sink told where the encoding is wrong
   */
  public BoundedReader text(DumpSink sink) throws IOException {
    Encoding encoding;
    try (InputStream in = open()) {
      encoding = Encoding.of(in, Encoding.declared(sample.text()));
    }
    encoding.tell(sink);
    return new BoundedReader(encoding.reader(open()));
  }

  private static InputStream unpacked(Path path) throws IOException {
    BufferedInputStream in =
        new BufferedInputStream(Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS), 1 << 16);
    try {
      in.mark(2);
      int magic = (in.read() << 8) | in.read();
      in.reset();
      return magic == GZIP ? new BoundedInput(new GZIPInputStream(in, 1 << 16), FILE_LIMIT) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
