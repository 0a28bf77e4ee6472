package io.github.staticdigest.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The beginning of a file, by which formats tell whether it is theirs.
 *
 * @param file its name, without {@code .gz}
 * @param text its first {@value #SIZE} bytes, read as UTF-8 without byte order mark
 * @param whole whether that is all
 */
public record DumpSample(String file, String text, boolean whole) {

  /** How many bytes are looked at. */
  public static final int SIZE = 1 << 16;

  static DumpSample of(String file, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new DumpSample(
        withoutGzip(file),
        text.startsWith("\uFEFF") ? text.substring(1) : text,
        bytes.length < SIZE);
  }

  /** Whether the name ends so, capitals aside. */
  public boolean hasEnding(String... endings) {
    String name = file.toLowerCase(Locale.ROOT);
    return Stream.of(endings).anyMatch(name::endsWith);
  }

  /** The text from its first character that is no white space. */
  public String start() {
    return text.stripLeading();
  }

  private static String withoutGzip(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? file.substring(0, file.length() - 3)
        : file;
  }
}
