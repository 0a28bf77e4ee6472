package io.github.staticdigest.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder. */
final class Folder {

  private Folder() {}

  /** The names in a folder, in code-unit order, without hidden ones; none where it is no folder. */
  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(DumpNames::isVisible)
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
