package io.github.staticdigest.send;

import io.github.staticdigest.config.DumpNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a digest was changed after it was built. What was built says nothing of it, since the
 * same content gives the same bytes whenever it is built; so times of files are compared: those of
 * the content with that of the report, which every build writes beside the site.
 */
final class Staleness {

  private static final String REPORT = "report.json";

  /** What a build reads beside dumps and templates, but for pages, which no mail tells of. */
  private static final List<String> SETTINGS =
      List.of("digest.yaml", "topics.yaml", "topics.model", "overrides.yaml");

  private Staleness() {}

  /**
   * What was changed since, in a sentence without a full stop; or null.
   *
   * @param site the published site
   * @param content the content directory
   * @param templates the project's own templates; need not exist
   */
  static @Nullable String of(Path site, Path content, Path templates) {
    try {
      Path report = site.toAbsolutePath().normalize().resolveSibling(REPORT);
      return Files.isRegularFile(report)
          ? inWords(changed(Files.getLastModifiedTime(report), content, templates))
          : null;
    } catch (IOException e) {
      return null; // Without times nothing is known.
    }
  }

  private static List<String> changed(FileTime built, Path content, Path templates)
      throws IOException {
    List<String> changed = new ArrayList<>();
    for (String settings : SETTINGS) {
      add(content.resolve(settings), 0, built, changed);
    }
    add(content.resolve(DumpNames.FOLDER), 1, built, changed);
    add(templates, Integer.MAX_VALUE, built, changed);
    return changed;
  }

  private static void add(Path root, int depth, FileTime built, List<String> changed)
      throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root, depth)) {
      for (Path file : files.sorted().toList()) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && !String.valueOf(file.getFileName()).startsWith(".")
            && Files.getLastModifiedTime(file).compareTo(built) > 0) {
          changed.add(file.toString());
        }
      }
    }
  }

  private static @Nullable String inWords(List<String> changed) {
    if (changed.isEmpty()) {
      return null;
    }
    int more = changed.size() - 1;
    return Words.safe(changed.get(0))
        + (more == 0
            ? " was"
            : " and " + more + (more == 1 ? " more file" : " more files") + " were")
        + " changed after the digest was built. Build it again, or the mail tells what was";
  }
}
