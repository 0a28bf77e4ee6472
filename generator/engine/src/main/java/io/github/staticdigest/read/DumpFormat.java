package io.github.staticdigest.read;

import java.io.IOException;

/**
 * One format in which papers may be listed. A new one is a public class with a public constructor
 * without parameters, and a line with its name in {@code
 * META-INF/services/io.github.staticdigest.read.DumpFormat}, in this artifact or in any other on
 * the plugin's class path.
 *
 * <pre>{@code
 * public final class TitlesFormat implements DumpFormat {
 *   public String name() {
 *     return "titles";
 *   }
 *
 *   public int claim(DumpSample sample) {
 *     return sample.hasEnding(".titles") ? CERTAIN : NO;
 *   }
 *
 *   public void read(DumpSource source, DumpSink sink) throws IOException {
 *     try (BoundedLines lines = source.lines()) {
 *       for (Line line = lines.next(); line != null; line = lines.next()) {
 *         sink.paper(new Paper(line.number()).title(line.text()));
 *       }
 *     }
 *   }
 * }
 * }</pre>
 */
public interface DumpFormat {

  /** A claim on a file that is another format's. */
  int NO = 0;

  /** A claim on anything of the kind, where nobody knows better. */
  int FALLBACK = 10;

  /** A claim that the look of the file supports. */
  int LIKELY = 50;

  /** A claim that the content proves. */
  int CERTAIN = 100;

  /** What the format is called in problems, such as {@code RIS}. */
  String name();

  /**
   * How surely a file is of this format, {@link #NO} to {@link #CERTAIN}. The greatest claim reads
   * the file; of equal ones, that of the class whose name comes first.
   */
  int claim(DumpSample sample);

  /**
   * Reads a file from its beginning to its end, and hands on each paper as soon as it is read. Bad
   * content becomes a problem in the sink.
   *
   * @throws IOException if the file cannot be read
   * @throws TooLongException if a part of it is longer than may be held; the sink is told
   */
  void read(DumpSource source, DumpSink sink) throws IOException;
}
