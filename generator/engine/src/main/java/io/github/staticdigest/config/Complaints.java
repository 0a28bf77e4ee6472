package io.github.staticdigest.config;

import io.github.staticdigest.model.Problem;
import java.util.function.Consumer;

/** Where the complaints about one file go. */
final class Complaints {

  private final String file;
  private final Consumer<Problem> sink;

  /**
   * @param file the file, relative to the content directory
   */
  Complaints(String file, Consumer<Problem> sink) {
    this.file = file;
    this.sink = sink;
  }

  String file() {
    return file;
  }

  void error(int line, String message, String fix) {
    sink.accept(Problem.error(file, line, message, fix));
  }

  void warning(int line, String message, String fix) {
    sink.accept(Problem.warning(file, line, message, fix));
  }

  /** A word of the file as a complaint repeats it: short, in quotes, safe on any terminal. */
  static String quote(String text) {
    String start = text.length() > 80 ? text.substring(0, 77) + "..." : text;
    return '"' + start.replaceAll("\\p{C}", " ") + '"';
  }
}
