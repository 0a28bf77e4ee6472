package io.github.staticdigest.send;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.staticdigest.config.DumpNames;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a digest was changed after it was built. What was built says nothing of it, since the
 * same content gives the same bytes whenever it is built; so times of files are compared: those of
 * the content with that of the report, which every build writes beside the site. The report names
 * the dumps too, so that one that is gone is missed. What cannot be read is not known to differ.
 */
final class Staleness {

  private static final String REPORT = "report.json";

  /** What a build reads beside dumps and templates, but for pages, which no mail tells of. */
  private static final List<String> SETTINGS =
      List.of("digest.yaml", "topics.yaml", "topics.model", "overrides.yaml");

  private static final JsonMapper JSON = new JsonMapper();

  private Staleness() {}

  /**
   * What was changed since, in a sentence without a full stop; or null.
   *
   * @param site the published site
   * @param content the content directory
   * @param templates the project's own templates; need not exist
   */
  static @Nullable String of(Path site, Path content, Path templates) {
    Path report = site.toAbsolutePath().normalize().resolveSibling(REPORT);
    try {
      return Files.isRegularFile(report)
          ? inWords(changed(report, content, templates), gone(report, content))
          : null;
    } catch (IOException e) {
      return null; // Without times nothing is known.
    }
  }

  private static List<Path> changed(Path report, Path content, Path templates) throws IOException {
    List<Path> files = new ArrayList<>();
    SETTINGS.stream().map(content::resolve).forEach(files::add);
    visible(content.resolve(DumpNames.FOLDER), 1).stream()
        .filter(file -> isRead(String.valueOf(file.getFileName())))
        .forEach(files::add);
    files.addAll(visible(templates, Integer.MAX_VALUE));
    FileTime built = Files.getLastModifiedTime(report);
    List<Path> changed = new ArrayList<>();
    for (Path file : files) {
      if (Files.isRegularFile(file) && Files.getLastModifiedTime(file).compareTo(built) > 0) {
        changed.add(file);
      }
    }
    return changed;
  }

  private static boolean isRead(String name) {
    return DumpNames.isDump(name) || DumpNames.isSidecar(name);
  }

  /** The dumps that were built and are no more; none where their folder cannot be seen at all. */
  private static List<Path> gone(Path report, Path content) {
    Path dumps = content.resolve(DumpNames.FOLDER);
    List<Path> gone = new ArrayList<>();
    if (Files.isReadable(dumps)) {
      for (JsonNode dump : built(report)) {
        Path file = dumps.resolve(dump.path("file").asText());
        if (!Files.exists(file)) {
          gone.add(file);
        }
      }
    }
    return gone;
  }

  private static JsonNode built(Path report) {
    try {
      return JSON.readTree(Files.readAllBytes(report)).path("dumps");
    } catch (IOException e) {
      return JSON.missingNode();
    }
  }

  /**
   * The files below a folder in order, but none whose name or folder is hidden. Links are followed;
   * folders that cannot be read, and links that lead round, are passed over.
   */
  private static List<Path> visible(Path root, int depth) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        depth,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    return files.stream().sorted().toList();
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  private static @Nullable String inWords(List<Path> changed, List<Path> gone) {
    List<Path> all = Stream.concat(changed.stream(), gone.stream()).toList();
    if (all.isEmpty()) {
      return null;
    }
    int more = all.size() - 1;
    String done = gone.isEmpty() ? "changed" : changed.isEmpty() ? "deleted" : "changed or deleted";
    return Words.safe(all.get(0).toString())
        + (more == 0
            ? " was "
            : " and " + more + (more == 1 ? " more file" : " more files") + " were ")
        + done
        + " after the digest was built. Build it again, or the mail tells what stood there before";
  }
}
