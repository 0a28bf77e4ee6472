package io.github.staticdigest.read;

import io.github.staticdigest.config.DumpNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The dumps of a content directory. */
public final class DumpFolder {

  private DumpFolder() {}

  /**
   * Everything named {@code *.txt} in {@code dumps/}, by file name in the order of UTF-16 code
   * units, which no locale changes. Whether a file can be read is for {@link DumpReader} to say.
   *
   * @return empty where there is no such folder or it cannot be listed; the loader of the settings
   *     complains of that
   */
  public static List<Path> list(Path contentDirectory) {
    Path folder = contentDirectory.resolve(DumpNames.FOLDER);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> DumpNames.isDump(name(file)))
          .sorted(Comparator.comparing(DumpFolder::name, DumpNames.ORDER))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
