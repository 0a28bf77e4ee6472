package io.github.staticdigest.repair;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.RawEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The listings of the five dumps of this repository. */
public final class Dumps {

  private static final String BANNER =
      "new|Get trending papers .*|Subscribe|Daily Papers|by ?AK and .*|[A-Z][a-z]{2} \\d{1,2}";

  private Dumps() {}

  public static List<RawEntry> all() {
    try (Stream<Path> files = Files.list(Path.of("../../content/dumps"))) {
      return files.sorted().flatMap(file -> entries(file).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<RawEntry> entries(Path file) {
    List<String> lines = lines(file);
    List<RawEntry> entries = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      Appearance at = new Appearance(file.getFileName().toString(), i / 2 + 1, i + 1);
      entries.add(new RawEntry(at, lines.get(i), lines.get(i + 1)));
    }
    return entries;
  }

  private static List<String> lines(Path file) {
    try {
      List<String> lines =
          new ArrayList<>(
              Files.readAllLines(file).stream()
                  .map(line -> line.strip().replaceFirst("^Subscribe(?=.)", ""))
                  .filter(line -> !line.isEmpty())
                  .toList());
      while (lines.get(0).matches(BANNER)) {
        lines.remove(0);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
