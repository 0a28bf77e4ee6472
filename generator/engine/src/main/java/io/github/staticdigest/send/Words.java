package io.github.staticdigest.send;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of others as a log may repeat them, and sizes. */
final class Words {

  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\s]+");
  private static final int LENGTH = 200;

  private Words() {}

  /** On one line, without controls and marks of direction, cut at 200 characters. */
  static String safe(String text) {
    String line = UNSEEN.matcher(text).replaceAll(" ").strip();
    if (line.length() <= LENGTH) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LENGTH - 4)) ? LENGTH - 4 : LENGTH - 3;
    return line.substring(0, end) + "...";
  }

  /**
   * A place in {@code digest.yaml}.
   *
   * @param line counted from 1; 0 where it is not known
   */
  static String place(int line) {
    return "digest.yaml" + (line > 0 ? ":" + line : "");
  }

  /** How many bytes a text has as UTF-8. */
  static String size(String text) {
    return size(text.getBytes(StandardCharsets.UTF_8).length);
  }

  /** A number of bytes in kilobytes with one decimal. */
  static String size(long bytes) {
    return String.format(Locale.ROOT, "%.1f KB", bytes / 1024.0);
  }
}
