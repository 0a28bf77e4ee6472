package io.github.staticdigest.fetch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Takes off what the server packed an answer with, and measures files that are packed themselves.
 */
final class Unpacking {

  private Unpacking() {}

  /**
   * Unpacks a body in its place.
   *
   * @param encoding the header {@code Content-Encoding}, or null
   * @param limit most bytes, unpacked
   */
  static void plain(Path body, @Nullable String encoding, long limit) throws Trouble, IOException {
    String packed = encoding == null ? "" : encoding.strip();
    if (packed.isEmpty() || packed.equalsIgnoreCase("identity")) {
      measure(body, limit);
      return;
    }
    if (!packed.equalsIgnoreCase("gzip") && !packed.equalsIgnoreCase("x-gzip")) {
      throw Trouble.lasting(
          Status.MALFORMED, "the answer is packed in a way that was not asked for");
    }
    Path plain = body.resolveSibling("plain");
    try (OutputStream out = Files.newOutputStream(plain)) {
      unpack(body, out, limit);
    }
    measure(plain, limit);
    Files.move(plain, body, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Whether a file is packed by gzip itself. */
  static boolean isPacked(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 0x1F && in.read() == 0x8B;
    }
  }

  private static void measure(Path file, long limit) throws Trouble, IOException {
    if (isPacked(file)) {
      unpack(file, OutputStream.nullOutputStream(), limit);
    }
  }

  private static void unpack(Path file, OutputStream out, long limit) throws Trouble, IOException {
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        length += read;
        if (length > limit) {
          throw Trouble.lasting(
              Status.TOO_LARGE, "the answer unpacks to more than %d MiB".formatted(limit >> 20));
        }
        out.write(buffer, 0, read);
      }
    } catch (EOFException e) {
      throw Trouble.passing(Status.PARTIAL, "what gzip packed breaks off");
    } catch (ZipException e) {
      throw Trouble.lasting(Status.MALFORMED, "what should be packed by gzip is not");
    }
  }
}
