package io.github.staticdigest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many papers an answer of arXiv says there are. arXiv at times gives fewer than it announces.
 */
final class Announced {

  private static final Pattern TOTAL =
      Pattern.compile("<opensearch:totalResults[^>]{0,200}>\\s{0,20}([0-9]{1,9})<");
  private static final int START = 1 << 13;

  private Announced() {}

  /** The number, or 0 where the answer names none. */
  static int in(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
      Matcher total = TOTAL.matcher(start);
      return total.find() ? Integer.parseInt(total.group(1)) : 0;
    }
  }
}
