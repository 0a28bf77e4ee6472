package io.github.staticdigest.render.card;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes a picture as PNG (ISO/IEC 15948) with a palette. Each row is told by its difference from
 * the one above, so that plain surfaces become runs, which {@link Runs} packs; the compressor of
 * the Java runtime is not used, since its bytes differ from one to another.
 */
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int FILTER_UP = 2;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Png() {}

  /**
   * The file.
   *
   * @param palette colours as {@code 0xRRGGBB}
   */
  static byte[] of(Canvas canvas, int... palette) {
    Png png = new Png();
    png.out.writeBytes(SIGNATURE);
    png.chunk("IHDR", header(canvas));
    png.chunk("PLTE", colours(palette));
    png.chunk("IDAT", compressed(filtered(canvas)));
    png.chunk("IEND", new byte[0]);
    return png.out.toByteArray();
  }

  private static byte[] header(Canvas canvas) {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    number(header, canvas.width());
    number(header, canvas.height());
    // Eight bits a pixel, by palette; deflate, the usual filters, not interlaced.
    header.writeBytes(new byte[] {8, 3, 0, 0, 0});
    return header.toByteArray();
  }

  private static byte[] colours(int... palette) {
    byte[] colours = new byte[3 * palette.length];
    for (int i = 0; i < palette.length; i++) {
      colours[3 * i] = (byte) (palette[i] >> 16);
      colours[3 * i + 1] = (byte) (palette[i] >> 8);
      colours[3 * i + 2] = (byte) palette[i];
    }
    return colours;
  }

  private static byte[] filtered(Canvas canvas) {
    byte[] pixels = canvas.pixels();
    int width = canvas.width();
    byte[] rows = new byte[(width + 1) * canvas.height()];
    for (int y = 0; y < canvas.height(); y++) {
      rows[y * (width + 1)] = FILTER_UP;
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        int above = y == 0 ? 0 : pixels[at - width];
        rows[y * (width + 1) + 1 + x] = (byte) (pixels[at] - above);
      }
    }
    return rows;
  }

  /** In the frame of RFC 1950. */
  private static byte[] compressed(byte[] rows) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.write(0x78);
    stream.write(0x01);
    stream.writeBytes(Runs.pack(rows));
    Adler32 sum = new Adler32();
    sum.update(rows);
    number(stream, (int) sum.getValue());
    return stream.toByteArray();
  }

  private void chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    number(out, data.length);
    out.writeBytes(name);
    out.writeBytes(data);
    number(out, (int) sum.getValue());
  }

  private static void number(ByteArrayOutputStream out, int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(number >> shift);
    }
  }
}
