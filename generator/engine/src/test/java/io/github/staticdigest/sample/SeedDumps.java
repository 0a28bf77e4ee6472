package io.github.staticdigest.sample;

import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Dump;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The five dumps of this repository, read without any care but for their own banners. */
public final class SeedDumps {

  private static final Path FOLDER = Path.of("../../content/dumps");
  private static final Pattern BANNER =
      Pattern.compile("new|Get trending .*|Subscribe|Daily Papers|by ?AK .*|[A-Z][a-z]{2} \\d+");

  private SeedDumps() {}

  /** In the order of their names. */
  public static List<Dump> dumps() {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .map(name -> new Dump(name, null))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All listings, oldest first, as the dumps have them. */
  public static List<CleanEntry> entries() {
    List<CleanEntry> entries = new ArrayList<>();
    for (Dump dump : dumps()) {
      List<String> lines = lines(dump);
      for (int i = 0; i + 1 < lines.size(); i += 2) {
        entries.add(Papers.paper(dump.file(), i / 2 + 1, lines.get(i), lines.get(i + 1)));
      }
    }
    return entries;
  }

  private static List<String> lines(Dump dump) {
    try {
      return Files.readAllLines(FOLDER.resolve(dump.file())).stream()
          .map(line -> line.strip().replaceFirst("^Subscribe(?=.)", ""))
          .filter(line -> !line.isEmpty() && !BANNER.matcher(line).matches())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
